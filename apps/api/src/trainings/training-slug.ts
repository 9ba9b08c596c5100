import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import slugify from '@sindresorhus/slugify';
import { Db, violates } from '../platform/db/index.js';

const MAX_LENGTH = 80;
const ATTEMPTS = 5;

/** Addresses of trainings: the title in plain letters, with a number where another training has it already. */
@Injectable()
export class TrainingSlug {
  constructor(private readonly db: Db) {}

  /** Runs a deed with a free address for this title; again with another when somebody was just ahead. */
  async with<T>(title: string, deed: (slug: string) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await deed(await this.free(title, attempt > 1));
      } catch (error) {
        if (attempt >= ATTEMPTS || !violates(error, 'trainings_slug')) throw error;
      }
    }
  }

  private async free(title: string, contested: boolean): Promise<string> {
    const plain = slugify(title).slice(0, MAX_LENGTH).replace(/-+$/, '') || 'training';
    const [taken] = await this.db.query<{ highest: number | null; exact: boolean }>(
      `SELECT max(substring(slug FROM '-(\\d{1,6})$')::int) AS highest, bool_or(slug = $1) AS exact
       FROM trainings WHERE slug = $1 OR slug ~ ('^' || $1 || '-\\d{1,6}$')`,
      [plain],
    );
    if (!taken?.exact && !contested) return plain;
    return `${plain}-${contested ? randomInt(100, 100_000) : (taken?.highest ?? 1) + 1}`;
  }
}
