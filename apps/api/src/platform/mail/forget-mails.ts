import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';

/** Lets go of what was mailed to somebody, sent or not. */
@Injectable()
export class ForgetMails {
  constructor(private readonly db: Db) {}

  async run({ id, email }: { id: string; email: string }): Promise<void> {
    await this.db.query('DELETE FROM mails WHERE person_id = $1 OR "to" = $2', [id, email]);
  }
}
