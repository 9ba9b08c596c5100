import slugify from '@sindresorhus/slugify';
import { Injectable } from '@nestjs/common';
import type { Language } from '@nutshell/domain';
import { Profiles, type NewAccount } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';

const MAX_SLUG = 60;

/** The person that goes with a new account. */
@Injectable()
export class OpenProfile extends Profiles {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    super();
  }

  async open({ id, name, language }: NewAccount): Promise<void> {
    const plain = slugify(name).slice(0, MAX_SLUG).replace(/-+$/, '') || 'lid';
    const tail = id.replaceAll('-', '');
    const slugs = [plain, ...[4, 8, 32].map((length) => `${plain}-${tail.slice(-length)}`)];
    for (const slug of slugs) {
      const opened = await this.db.query(
        `INSERT INTO people (id, slug, name, interface_language, languages, created_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (slug) DO NOTHING RETURNING 1`,
        [id, slug, name.trim(), language, [language.toUpperCase() as Language], this.clock.now()],
      );
      if (opened.length) return;
    }
    throw new Error(`No address for the page of ${id}`);
  }

  async discard(id: string): Promise<void> {
    await this.db.query('DELETE FROM people WHERE id = $1', [id]);
  }
}
