import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { seatIsOf } from '../trainings/index.js';
import { PARTICIPANT_COLUMNS, PARTICIPANTS, type ParticipantView } from './participant-rows.js';

const AT_ONCE = 1_000;

@Injectable()
export class ParticipantQueries {
  constructor(private readonly db: Db) {}

  async byId(id: string, viewerId: string | null): Promise<ParticipantView | null> {
    return this.one('p.id = $2', viewerId, id);
  }

  async byCode(code: string, viewerId: string | null): Promise<ParticipantView | null> {
    return this.one('p.code = $2', viewerId, code);
  }

  private async one(where: string, viewerId: string | null, value: string): Promise<ParticipantView | null> {
    const [row] = await this.db.query<ParticipantView>(
      `SELECT ${PARTICIPANT_COLUMNS} FROM ${PARTICIPANTS} WHERE ${where}`,
      [viewerId, value],
    );
    return row ?? null;
  }

  /** The seats of bookings, in their order. */
  ofBookings(context: GraphqlContext, viewerId: string | null): DataLoader<string, ParticipantView[]> {
    return loader(
      context,
      'booking.participants',
      () =>
        new DataLoader(async (ids) => {
          const rows = await this.db.query<ParticipantView>(
            `SELECT ${PARTICIPANT_COLUMNS} FROM ${PARTICIPANTS} WHERE b.id = ANY($2) ORDER BY p.booking_id, p.position`,
            [viewerId, ids],
            { name: 'booking-participants' },
          );
          return ids.map((id) => rows.filter(({ bookingId }) => bookingId === id));
        }),
    );
  }

  /** Everybody with a confirmed seat, first come first. */
  ofSession(sessionId: string, viewerId: string): Promise<ParticipantView[]> {
    return this.db.query<ParticipantView>(
      `SELECT ${PARTICIPANT_COLUMNS} FROM ${PARTICIPANTS}
       WHERE s.id = $2 AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')
       ORDER BY b.created_at, b.id, p.position LIMIT ${AT_ONCE}`,
      [viewerId, sessionId],
      { name: 'session-participants' },
    );
  }

  /** The confirmed seat that somebody has in sessions. */
  ofViewer(context: GraphqlContext, viewerId: string): DataLoader<string, ParticipantView | null> {
    return loader(
      context,
      'session.own-seat',
      () =>
        new DataLoader(async (ids) => {
          const rows = await this.db.query<ParticipantView>(
            `SELECT ${PARTICIPANT_COLUMNS} FROM ${PARTICIPANTS}
             WHERE s.id = ANY($2) AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') AND ${seatIsOf('$1::uuid')}`,
            [viewerId, ids],
            { name: 'own-seats' },
          );
          return ids.map((id) => rows.find(({ sessionId }) => sessionId === id) ?? null);
        }),
    );
  }
}
