import { Injectable } from '@nestjs/common';
import type { DigestPace } from '@nutshell/domain';
import { PersonEntity } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import type { MailKind } from './addresses.js';
import { Preferences } from './inbox/index.js';

/** Switches one kind of mail off for a person. Mails about what they do themselves keep coming. */
@Injectable()
export class StopMails {
  constructor(
    private readonly db: Db,
    private readonly preferences: Preferences,
  ) {}

  async run(personId: string, kind: MailKind): Promise<void> {
    if (kind === 'reminders')
      await this.db.manager.update(PersonEntity, { id: personId }, { reminderEmails: false });
    else if (kind === 'DAILY' || kind === 'WEEKLY') await this.digest(personId, kind);
    else await this.preferences.stopMails(personId, [kind]);
  }

  /** Every topic that this digest would bring. */
  private async digest(personId: string, pace: DigestPace): Promise<void> {
    const present = await this.preferences.of(personId);
    const brought = present.filter(({ mail }) => mail === pace).map(({ topic }) => topic);
    await this.preferences.stopMails(personId, brought);
  }

  /** The reminders of one seat, for somebody without an account. */
  async ofSeat(participantId: string): Promise<void> {
    await this.db.query('UPDATE participants SET reminder_emails = false WHERE id = $1', [participantId]);
  }
}
