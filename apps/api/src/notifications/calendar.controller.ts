import { createHash } from 'node:crypto';
import { Controller, Get, Headers, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { after, DAY } from '@nutshell/domain';
import type { FastifyReply } from 'fastify';
import { personOfCalendarToken } from '../accounts/index.js';
import { type Actor, CurrentActor, Public } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import { Addresses } from './addresses.js';
import { CalendarEntries } from './calendar-entries.js';
import { type BookingNotice, Notices } from './notices.queries.js';
import { SeatNotices } from './seat-notices.queries.js';
import { Signatures } from './signatures.js';

const KEPT_IN_FEED = 365 * DAY;
const IN_CALENDAR: readonly BookingNotice['status'][] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'];

/** Calendars: a personal feed behind a secret address, and one entry per booking. */
@Controller('calendar')
@Public()
export class CalendarController {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly seatNotices: SeatNotices,
    private readonly entries: CalendarEntries,
    private readonly signatures: Signatures,
    private readonly addresses: Addresses,
  ) {}

  /** What a person booked and gives, for a calendar that subscribes. */
  @Get(':file')
  async feed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const person = await personOfCalendarToken(this.db, nameOf(file));
    if (!person) throw new NotFoundException();
    const since = after(this.clock.now(), -KEPT_IN_FEED);
    const [booked, seats, given] = await Promise.all([
      this.notices.bookedBy(person.id, since),
      this.seatNotices.heldBy(person.id, since),
      this.notices.givenBy(person.id, since),
    ]);
    return send(
      reply,
      this.entries.feed(booked, seats, given, person.language),
      'nutshell-agenda.ics',
      known,
    );
  }

  /** For the member, signed in or with the key that is in their mails; a visitor is sent to the booking's page. */
  @Get('bookings/:file')
  async booking(
    @CurrentActor() actor: Actor | null,
    @Param('file') file: string,
    @Query('key') key: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const id = nameOf(file);
    if (!isId(id)) throw new NotFoundException();
    const trusted = !!key && this.signatures.holds('calendar', id, key);
    if (!trusted && !actor) return reply.redirect(this.addresses.booking(id), 302);
    const notice = await this.notices.ofBooking(id);
    if (!notice || !(trusted || notice.member.id === actor?.id) || !IN_CALENDAR.includes(notice.status))
      throw new NotFoundException();
    return send(reply, this.entries.file(notice), 'nutshell.ics', known);
  }

  /** Of one seat: for who sits there, who booked it, and who has the key. */
  @Get('participants/:file')
  async participant(
    @CurrentActor() actor: Actor | null,
    @Param('file') file: string,
    @Query('key') key: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const id = nameOf(file);
    if (!isId(id)) throw new NotFoundException();
    const trusted = !!key && this.signatures.holds('calendar', id, key);
    if (!trusted && !actor) return reply.redirect(this.addresses.seat(id), 302);
    const notice = await this.seatNotices.ofSeat(id);
    const readers = [notice?.booking.member.id, notice?.reader.id];
    if (!notice || !(trusted || readers.includes(actor!.id)) || !IN_CALENDAR.includes(notice.booking.status))
      throw new NotFoundException();
    return send(reply, this.entries.seatFile(notice), 'nutshell.ics', known);
  }
}

function nameOf(file: string): string {
  if (!file.endsWith('.ics')) throw new NotFoundException();
  return file.slice(0, -'.ics'.length);
}

function send(reply: FastifyReply, body: string, filename: string, known: string | undefined) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    .header('x-robots-tag', 'noindex');
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) return reply.code(304).send();
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `inline; filename="${filename}"`)
    .send(body);
}
