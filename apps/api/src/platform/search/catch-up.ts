import { Injectable } from '@nestjs/common';
import { Timer } from '../jobs/index.js';
import { CATCH_UP, FollowedIndex } from './followed.index.js';
import { SearchIndex } from './search-index.js';

/** Tries whether the index elsewhere is back; where it is not, it has set the timer again. */
@Timer(CATCH_UP, { network: true })
@Injectable()
export class CatchUp {
  constructor(private readonly index: SearchIndex) {}

  async run(): Promise<void> {
    if (this.index instanceof FollowedIndex) await this.index.catchUp();
  }
}
