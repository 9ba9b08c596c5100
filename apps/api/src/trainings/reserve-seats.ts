import { Invalid, refuseProblems, reserveProblems, resolveWallTime, type WallTime } from '@nutshell/domain';
import { Injectable } from '@nestjs/common';
import { isId } from '../platform/ids.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import type { SessionEntity } from './session.entity.js';

/** Lets go of seats that were kept for an organisation, by session. */
export const RELEASE_RESERVE = 'session.release-reserve';

export interface ReserveInput {
  readonly organisationId: string;
  readonly seats: number;
  /** In the zone of the session. */
  readonly until: WallTime;
}

type Kept = Pick<SessionEntity, 'reservedSeats' | 'reservedFor' | 'reservedUntil'>;
type Planned = Pick<SessionEntity, 'capacity' | 'seatsTaken' | 'startsAt' | 'zone'>;

const NONE: Kept = { reservedSeats: 0, reservedFor: null, reservedUntil: null };

/** What a trainer keeps for the people of an organisation where they work, and the timer that lets go of it. */
@Injectable()
export class ReserveSeats {
  constructor(
    private readonly db: Db,
    private readonly timers: Timers,
  ) {}

  /** @throws Invalid unless the trainer works at each of the organisations */
  async refuseOthers(trainerId: string, wanted: readonly (ReserveInput | null | undefined)[]): Promise<void> {
    const asked = wanted.flatMap((reserve) => reserve?.organisationId ?? []);
    if (!asked.length) return;
    const rows = await this.db.query<{ id: string }>(
      'SELECT organisation_id AS id FROM organisation_members WHERE person_id = $1 AND organisation_id = ANY($2)',
      [trainerId, asked.filter(isId)],
    );
    const own = new Set(rows.map(({ id }) => id));
    if (asked.some((id) => !own.has(id)))
      throw new Invalid([{ field: 'reserved.organisationId', code: 'notAllowed' }]);
  }

  /** Inside the transaction that saves the sessions. */
  async plan(sessions: readonly SessionEntity[]): Promise<void> {
    const due = sessions.filter(({ reservedSeats }) => reservedSeats > 0);
    for (const moment of new Set(due.map(({ reservedUntil }) => reservedUntil!.getTime())))
      await this.timers.set({
        kind: RELEASE_RESERVE,
        subject: due.filter(({ reservedUntil }) => reservedUntil!.getTime() === moment).map(({ id }) => id),
        dueAt: new Date(moment),
      });
  }
}

/**
 * What a session keeps: undefined leaves it as it is, but for a start that came nearer; null keeps nothing any more. For
 * whom it is stays while somebody has a seat.
 * @throws Invalid
 */
export function reserveOf(
  session: Planned,
  input: ReserveInput | null | undefined,
  present: Kept | null,
  now: Date,
  path = '',
): Kept {
  if (input === null) return NONE;
  if (input === undefined) return present ? within(present, session) : NONE;
  const { organisationId, seats } = input;
  const until = resolveWallTime(input.until, session.zone, 'FIRST');
  refuseProblems(
    reserveProblems({ seats, until }, session.capacity - session.seatsTaken, { ...session, now }, path),
  );
  const others = present?.reservedFor && present.reservedFor !== organisationId;
  if (others && session.seatsTaken > 0)
    throw new Invalid([{ field: `${path}reserved.organisationId`, code: 'notAllowed' }]);
  return { reservedSeats: seats, reservedFor: organisationId, reservedUntil: until };
}

function within(present: Kept, { capacity, seatsTaken, startsAt }: Planned): Kept {
  const { reservedSeats, reservedFor, reservedUntil } = present;
  if (seatsTaken + reservedSeats > capacity)
    throw new Invalid([{ field: 'capacity', code: 'tooLow', params: { min: seatsTaken + reservedSeats } }]);
  const ends = reservedUntil && reservedUntil > startsAt ? startsAt : reservedUntil;
  return { reservedSeats, reservedFor, reservedUntil: ends };
}
