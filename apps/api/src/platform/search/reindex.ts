import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config.js';
import { SearchIndex } from './search-index.js';
import { SearchSources } from './search-sources.js';

/** Builds the search index anew from the rows, while the old one goes on answering. */
@Injectable()
export class Reindex implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly index: SearchIndex,
    private readonly sources: SearchSources,
  ) {}

  run(): Promise<void> {
    return this.index.rebuild(this.sources.all());
  }

  /** An index that was lost comes back by itself. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await this.index.prepare();
    if (!(await this.index.isEmpty())) return;
    if (await this.sources.hasAny()) await this.run();
  }
}
