import { Injectable } from '@nestjs/common';
import { CHASER_KINDS, type ChaserKind, chaserMoments } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Timers } from '../platform/jobs/index.js';

export const NAME_CHASER = {
  week: 'participants.chase-week',
  days: 'participants.chase-days',
} as const satisfies Record<ChaserKind, string>;

/** The timers that ask who booked for the names that are still open: one of each kind for a booking. */
@Injectable()
export class NameChasers {
  constructor(
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** Sets those still to come, moves them where the session moved, takes the others back. */
  async set(bookingId: string, session: { startsAt: Date; zone: string }): Promise<void> {
    const now = this.clock.now();
    for (const { kind, dueAt } of chaserMoments(session))
      if (dueAt > now) await this.timers.set({ kind: NAME_CHASER[kind], subject: bookingId, dueAt });
      else await this.timers.cancel(NAME_CHASER[kind], bookingId);
  }
}

export const chaserKindOf = (timer: string): ChaserKind =>
  CHASER_KINDS.find((kind) => NAME_CHASER[kind] === timer)!;
