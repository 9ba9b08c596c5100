import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { SearchSynonyms } from '../platform/search/index.js';
import { synonymGroups } from '../skills/index.js';

/** What a skill is called in both languages, and by whom knows it. */
@Injectable()
export class SkillSynonyms extends SearchSynonyms {
  constructor(private readonly db: Db) {
    super();
  }

  async groups(): Promise<string[][]> {
    return (await synonymGroups(this.db)).map(({ words }) => words);
  }
}
