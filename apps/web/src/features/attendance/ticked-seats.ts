import type { AttendanceStatus, TickedSeatFragment } from '../../gql/attendance/graphql.js';
import type { Queue } from './marks-queue.js';

export interface Tick {
  seat: TickedSeatFragment;
  /** As it is on this phone: what was marked here counts before it is sent. */
  status: AttendanceStatus | null;
  unsent: boolean;
}

export const ticksOf = (seats: readonly TickedSeatFragment[], queue: Queue): Tick[] =>
  seats.map((seat) => {
    const queued = queue[seat.id];
    return { seat, status: queued ? queued.status : (seat.attendance ?? null), unsent: !!queued };
  });

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name, or who booked, has this in it; accents and case aside. */
export const matching = (ticks: readonly Tick[], text: string): Tick[] =>
  ticks.filter(({ seat }) =>
    plain(`${seat.name ?? ''} ${seat.bookedBy?.name ?? ''}`).includes(plain(text.trim())),
  );
