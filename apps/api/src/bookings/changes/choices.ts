import { Injectable } from '@nestjs/common';
import { choiceUntil, isChoiceOpen, type ChoiceAnswer, type ChoiceKind } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import type { BookingEntity } from '../booking.entity.js';
import { LAPSE_CHOICE } from '../timer-kinds.js';
import { BookingChoiceEntity } from './booking-choice.entity.js';
import { ChoiceAnswered, ChoiceOpened } from './changes.events.js';

export interface Change {
  kind: ChoiceKind;
  /** When it was to begin, and when it begins now. */
  from: Date;
  to: Date;
  message: string | null;
}

/** What participants may choose; each under the lock on its booking. */
@Injectable()
export class Choices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
  ) {}

  of(bookingId: string): Promise<BookingChoiceEntity | null> {
    return this.db.find(BookingChoiceEntity, { bookingId });
  }

  /** Lets somebody choose; where they had not answered about an earlier move, about both at once. */
  async open(booking: BookingEntity, { kind, from, to, message }: Change): Promise<void> {
    const now = this.clock.now();
    const earlier = await this.of(booking.id);
    const until = choiceUntil(kind, now, to);
    await this.db.save(BookingChoiceEntity, {
      bookingId: booking.id,
      kind,
      fromStartsAt: earlier && isChoiceOpen(earlier, now) ? earlier.fromStartsAt : from,
      message,
      openedAt: now,
      until,
      answer: null,
      answeredAt: null,
    });
    // A new date that nobody answers about is accepted: nothing is to be done then.
    if (kind === 'CANCELLED')
      await this.timers.set({ kind: LAPSE_CHOICE, subject: booking.id, dueAt: until });
    await this.events.publish(new ChoiceOpened(booking.id, booking.sessionId, from.toISOString()));
  }

  /** Writes the answer down; what follows from it is for who calls. */
  async answer(
    booking: Pick<BookingEntity, 'id' | 'sessionId'>,
    answer: ChoiceAnswer,
    { lapsed = false } = {},
  ): Promise<void> {
    await this.db.manager.update(
      BookingChoiceEntity,
      { bookingId: booking.id },
      { answer, answeredAt: this.clock.now() },
    );
    await this.timers.cancel(LAPSE_CHOICE, booking.id);
    await this.events.publish(new ChoiceAnswered(booking.id, booking.sessionId, answer, lapsed));
  }
}
