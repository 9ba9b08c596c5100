import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import slugify from '@sindresorhus/slugify';
import { Db, violates } from './db/index.js';

const MAX_LENGTH = 80;
const ATTEMPTS = 5;

export interface SlugPlace {
  /** Has a column `slug`. */
  readonly table: string;
  /** The constraint that keeps each slug to one row. */
  readonly constraint: string;
  /** For a title without a letter or digit. */
  readonly fallback: string;
  /** Pages of the product that stand in the same place. */
  readonly reserved?: readonly string[];
}

/** Addresses of pages: the title in plain letters, with a number where another has it already. */
@Injectable()
export class Slugs {
  constructor(private readonly db: Db) {}

  /** Runs a deed with a free address for this title; again with another when somebody was just ahead. */
  async with<T>(place: SlugPlace, title: string, deed: (slug: string) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await deed(await this.free(place, title, attempt > 1));
      } catch (error) {
        if (attempt >= ATTEMPTS || !violates(error, place.constraint)) throw error;
      }
    }
  }

  /** An address for this title that nobody else makes at the same time: for inside a transaction. */
  fresh(place: SlugPlace, title: string): Promise<string> {
    return this.free(place, title, true);
  }

  private async free(
    { table, fallback, reserved }: SlugPlace,
    title: string,
    contested: boolean,
  ): Promise<string> {
    const plain = slugify(title).slice(0, MAX_LENGTH).replace(/-+$/, '') || fallback;
    const [taken] = await this.db.query<{ highest: number | null; exact: boolean }>(
      `SELECT max(substring(slug FROM '-(\\d{1,6})$')::int) AS highest, bool_or(slug = $1) AS exact
       FROM ${table} WHERE slug = $1 OR slug ~ ('^' || $1 || '-\\d{1,6}$')`,
      [plain],
    );
    if (!taken?.exact && !contested && !reserved?.includes(plain)) return plain;
    return `${plain}-${contested ? randomInt(100, 100_000) : (taken?.highest ?? 1) + 1}`;
  }
}
