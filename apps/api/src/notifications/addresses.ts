import { Injectable } from '@nestjs/common';
import { NOTICE_TOPICS, type DigestPace, type NoticeTopic } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Signatures } from './signatures.js';

/** What a mail can be unsubscribed from, on its own: reminders of sessions, a topic of notifications, or a digest. */
export type MailKind = 'reminders' | NoticeTopic | DigestPace;
export const MAIL_KINDS: readonly MailKind[] = [
  'reminders',
  ...NOTICE_TOPICS.filter((topic) => topic !== 'MODERATION'),
  'DAILY',
  'WEEKLY',
];

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

  /** The page of one seat, for who sits there. */
  seat(participantId: string): string {
    return this.page(`/plekken/${participantId}`);
  }

  /** Somebody's place in line; with an answer, asks them to confirm it: looking changes nothing. */
  waitlistEntry(id: string, answer?: 'ja' | 'nee'): string {
    return this.page(`/wachtlijst/${id}${answer ? `?antwoord=${answer}` : ''}`);
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

  /** The .ics of a seat, as above. */
  seatEntry(participantId: string): string {
    return this.page(
      `/calendar/participants/${participantId}.ics?key=${this.signatures.of('calendar', participantId)}`,
    );
  }

  /** For somebody without an account, who is reminded of one seat alone. */
  unsubscribeSeat(participantId: string): string {
    return this.page(`/unsubscribe/${this.signatures.sign('unsubscribe', `seat.${participantId}`)}`);
  }

  unsubscribe(personId: string, kind: MailKind): string {
    return this.page(`/unsubscribe/${this.signatures.sign('unsubscribe', `${kind}.${personId}`)}`);
  }

  /** A page of the site by its path. */
  page(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
