import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Timer, Timers } from '../jobs/index.js';
import { SearchIndex, type SearchKind } from './search-index.js';
import { SearchSources } from './search-sources.js';

const INDEX = 'search.index';

/** Calls for the index to be brought up to date, for reactions: many calls for one subject become one. */
@Injectable()
export class IndexSoon {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** @throws OutsideTransaction */
  async run(kind: SearchKind, id: string | readonly string[]): Promise<void> {
    const subject = [id].flat().map((one) => `${kind}:${one}`);
    if (subject.length) await this.timers.set({ kind: INDEX, subject, dueAt: this.clock.now() });
  }
}

@Timer(INDEX, { network: true })
@Injectable()
export class IndexSubject {
  constructor(
    private readonly index: SearchIndex,
    private readonly sources: SearchSources,
  ) {}

  async run(subject: string): Promise<void> {
    const [kind, id] = subject.split(':') as [SearchKind, string];
    const documents = await this.sources.of(kind).documents([id]);
    await (documents.length ? this.index.upsert(documents) : this.index.remove([id]));
  }
}
