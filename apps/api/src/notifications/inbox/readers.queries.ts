import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { Language } from '../../platform/i18n.js';

export interface Reader {
  id: string;
  name: string;
  email: string;
  language: Language;
  /** Reads what everybody reads, and nothing of where they worked. */
  suspended: boolean;
}

/** To whom and in what language a mail goes; nobody without a confirmed address. */
@Injectable()
export class Readers {
  constructor(private readonly db: Db) {}

  async find(personId: string): Promise<Reader | null> {
    const [row] = await this.db.query<Reader>(
      `SELECT p.id, p.name, u.email, p.interface_language AS language, p.suspended_at IS NOT NULL AS suspended
       FROM people p JOIN auth."user" u ON u.id = p.id AND u."emailVerified" WHERE p.id = $1`,
      [personId],
      { name: 'reader-of-notification' },
    );
    return row ?? null;
  }
}
