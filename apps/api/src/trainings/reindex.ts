import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { SearchIndex } from '../platform/search/index.js';
import { SearchDocuments } from './search-documents.js';

/** Builds the search index anew from the rows, while the old one goes on answering. */
@Injectable()
export class Reindex implements OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly index: SearchIndex,
    private readonly documents: SearchDocuments,
  ) {}

  run(): Promise<void> {
    return this.index.rebuild(this.documents.all());
  }

  /** An index that was lost comes back by itself. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api' || !(await this.index.isEmpty())) return;
    const [published] = await this.db.query(`SELECT FROM trainings WHERE status = 'PUBLISHED' LIMIT 1`);
    if (published) await this.run();
  }
}
