import { Injectable } from '@nestjs/common';
import { PersonEntity } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import type { MailKind } from './addresses.js';

/** Switches one kind of mail off for a person. Mails about what they do themselves keep coming. */
@Injectable()
export class StopMails {
  constructor(private readonly db: Db) {}

  async run(personId: string, kind: MailKind): Promise<void> {
    const off = kind === 'reminders' ? { reminderEmails: false } : { newsEmails: false };
    await this.db.manager.update(PersonEntity, { id: personId }, off);
  }

  /** The reminders of one seat, for somebody without an account. */
  async ofSeat(participantId: string): Promise<void> {
    await this.db.query('UPDATE participants SET reminder_emails = false WHERE id = $1', [participantId]);
  }
}
