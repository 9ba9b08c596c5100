import { Injectable } from '@nestjs/common';
import {
  isLive,
  nameSeat,
  NamingClosed,
  NotFound,
  problemsOfPerson,
  refuseProblems,
  refuseSharedAddresses,
  type PersonOnSeat,
} from '@nutshell/domain';
import { BookingEntity } from '../bookings/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { SessionEntity } from '../trainings/index.js';
import { ParticipantEntity } from './participant.entity.js';
import { SeatPeople } from './seat-people.js';

export interface NameParticipantsInput {
  bookingId: string;
  participants: readonly (PersonOnSeat & { participantId: string })[];
}

@Injectable()
export class NameParticipants {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seatPeople: SeatPeople,
  ) {}

  /**
   * Puts people on seats of a booking; one that says the same again changes nothing.
   * @throws NamingClosed, Invalid (`participants.<n>.name` and `.email`)
   */
  run(actor: Actor, input: NameParticipantsInput): Promise<void> {
    return this.name(actor, input, (index) => `participants.${index}.`);
  }

  /** Somebody else on one seat. @throws NamingClosed, Invalid @returns the booking's id */
  async substitute(
    actor: Actor,
    { participantId, ...person }: PersonOnSeat & { participantId: string },
  ): Promise<string> {
    const { bookingId } = await this.db.get(ParticipantEntity, participantId);
    await this.name(actor, { bookingId, participants: [{ participantId, ...person }] }, () => '');
    return bookingId;
  }

  private name(
    actor: Actor,
    { bookingId, participants }: NameParticipantsInput,
    prefixOf: (index: number) => string,
  ): Promise<void> {
    refuseProblems(participants.flatMap((person, index) => problemsOfPerson(prefixOf(index), person)));
    return this.db.tx(async () => {
      const booking = await this.db.lock(BookingEntity, bookingId);
      authorize(booking.memberId === actor.id);
      const now = this.clock.now();
      if (!isLive(booking.status)) throw new NamingClosed(booking.cancelledAt ?? now);
      const session = await this.db.get(SessionEntity, booking.sessionId);
      const seats = await this.seatPeople.lock(bookingId);
      const seatings = participants.map(({ participantId, name, email }) => {
        const seat = seats.find(({ id }) => id === participantId);
        if (!seat) throw new NotFound();
        return { seat, ...nameSeat(seat, { name, email }, session, now) };
      });
      refuseSharedAddresses(
        seats.map((seat) => {
          const index = seatings.findIndex((seating) => seating.seat === seat);
          return index < 0
            ? { email: seat.email, prefix: null }
            : { email: seatings[index]!.person.email, prefix: prefixOf(index) };
        }),
      );
      await this.seatPeople.run(seatings);
    });
  }
}
