import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { FellowsResolver } from './fellows.resolver.js';
import { ForgetSeats } from './forget-seats.js';
import { NameParticipants } from './name-participants.js';
import { ParticipantQueries } from './participants.queries.js';
import {
  BookingParticipantsResolver,
  ParticipantsResolver,
  SessionParticipantsResolver,
  SessionViewerSeatResolver,
} from './participants.resolver.js';
import { SeatPeople } from './seat-people.js';

@Module({
  imports: [BookingsModule],
  providers: [
    FellowsResolver,
    ForgetSeats,
    NameParticipants,
    SeatPeople,
    ParticipantQueries,
    ParticipantsResolver,
    BookingParticipantsResolver,
    SessionParticipantsResolver,
    SessionViewerSeatResolver,
  ],
  exports: [ForgetSeats, ParticipantQueries],
})
export class ParticipantsModule {}
