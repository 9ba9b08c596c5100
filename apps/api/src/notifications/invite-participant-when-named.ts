import { Injectable } from '@nestjs/common';
import { ParticipantNamed } from '../participants/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { InviteSeats } from './invite-seats.js';
import { SeatNotices } from './seat-notices.queries.js';

/** Also who booked, where they take a seat (back) themself. */
@Reaction(ParticipantNamed)
@Injectable()
export class InviteParticipantWhenNamed implements Reacts<ParticipantNamed> {
  constructor(
    private readonly notices: SeatNotices,
    private readonly invite: InviteSeats,
  ) {}

  async run({ participantId }: ParticipantNamed): Promise<void> {
    const notice = await this.notices.ofSeat(participantId);
    if (notice) await this.invite.run([notice]);
  }
}
