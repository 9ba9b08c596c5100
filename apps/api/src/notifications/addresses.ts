import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Signatures } from './signatures.js';

export type MailKind = 'reminders' | 'news';

/** Where a mail or a calendar entry leads. */
@Injectable()
export class Addresses {
  constructor(
    private readonly config: Config,
    private readonly signatures: Signatures,
  ) {}

  /** What follows the @ in the UID of a calendar entry. */
  get host(): string {
    return new URL(this.config.publicUrl).hostname;
  }

  booking(id: string): string {
    return this.page(`/boekingen/${id}`);
  }

  training(slug: string): string {
    return this.page(`/trainingen/${slug}`);
  }

  sessionInStudio(id: string): string {
    return this.page(`/studio/sessies/${id}`);
  }

  mailSettings(): string {
    return this.page('/instellingen?deel=mail');
  }

  /** The .ics of a booking; opens without signing in, as a link in a mail must. */
  calendarEntry(bookingId: string): string {
    return this.page(`/calendar/bookings/${bookingId}.ics?key=${this.signatures.of('calendar', bookingId)}`);
  }

  unsubscribe(personId: string, kind: MailKind): string {
    return this.page(`/unsubscribe/${this.signatures.sign('unsubscribe', `${kind}.${personId}`)}`);
  }

  private page(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
