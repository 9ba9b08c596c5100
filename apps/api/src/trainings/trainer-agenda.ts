import { Injectable } from '@nestjs/common';
import {
  placeKeyOf,
  refuseOverlap,
  refuseTakenRoom,
  roomKeyOf,
  type Interval,
  type WhereGiven,
} from '@nutshell/domain';
import { Db, violates } from '../platform/db/index.js';

interface Given extends Interval, WhereGiven {
  title: string;
}

interface Agenda {
  travelMinutes: number;
  published: Given[];
  /** Sessions of whomever in the rooms that are wanted. */
  inRooms: Given[];
}

const GUARDS = ['sessions_trainer_free', 'sessions_travel', 'sessions_room_free'];

/**
 * Keeps a trainer from being in two places at once, or on the way between them, and a room from being used twice: a
 * rule under a lock here, exclusion constraints below it.
 */
@Injectable()
export class TrainerAgenda {
  constructor(private readonly db: Db) {}

  /**
   * Lets `save` publish these sessions, after looking whether they fit in the trainer's agenda, in their rooms and
   * beside each other. Nobody else changes that agenda until the end of the transaction.
   * @param except sessions that are being moved themselves
   * @throws TrainerBusy, RoomTaken
   */
  async claim<T>(
    trainerId: string,
    wanted: readonly Given[],
    save: () => Promise<T>,
    except: readonly string[] = [],
  ): Promise<T> {
    await this.refuse(trainerId, wanted, except);
    try {
      return await save();
    } catch (error) {
      if (GUARDS.some((guard) => violates(error, guard)))
        refuse(wanted, await this.db.detached(() => this.around(trainerId, wanted, except)));
      throw error;
    }
  }

  /**
   * Looks whether sessions fit, and keeps the trainer's agenda as it is until the end of the transaction.
   * @throws TrainerBusy, RoomTaken
   */
  async refuse(trainerId: string, wanted: readonly Given[], except: readonly string[] = []): Promise<void> {
    await this.hold(trainerId);
    refuse(wanted, await this.around(trainerId, wanted, except));
  }

  /** From here to the end of the transaction nobody else changes the trainer's agenda, or what they sell as. */
  async hold(trainerId: string): Promise<void> {
    await this.db.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [trainerId]);
  }

  async travelMinutes(trainerId: string): Promise<number> {
    const [row] = await this.db.query<{ minutes: number }>(
      'SELECT travel_minutes AS minutes FROM trainer_agendas WHERE trainer_id = $1',
      [trainerId],
    );
    return row?.minutes ?? 0;
  }

  private async around(
    trainerId: string,
    wanted: readonly Given[],
    except: readonly string[],
  ): Promise<Agenda> {
    const travelMinutes = await this.travelMinutes(trainerId);
    return {
      travelMinutes,
      published: await this.published(trainerId, wanted, except, travelMinutes),
      inRooms: await this.inRooms(wanted, except),
    };
  }

  private published(
    trainerId: string,
    wanted: readonly Interval[],
    except: readonly string[],
    travelMinutes: number,
  ): Promise<Given[]> {
    return this.db.query<Given>(
      `SELECT ${GIVEN} FROM sessions s JOIN trainings t ON t.id = s.training_id
       WHERE s.trainer_id = $1 AND s.status = 'PUBLISHED' AND s.id <> ALL($4)
         AND EXISTS (SELECT FROM unnest($2::timestamptz[], $3::timestamptz[]) wanted (starts_at, ends_at)
                     WHERE s.starts_at < minutes_later(wanted.ends_at, $5) AND minutes_later(s.ends_at, $5) > wanted.starts_at)
       ORDER BY s.starts_at`,
      [trainerId, wanted.map((w) => w.startsAt), wanted.map((w) => w.endsAt), except, travelMinutes],
    );
  }

  private async inRooms(wanted: readonly Given[], except: readonly string[]): Promise<Given[]> {
    const inRoom = wanted.filter((session) => roomKeyOf(session) !== null);
    if (!inRoom.length) return [];
    return this.db.query<Given>(
      `SELECT ${GIVEN} FROM sessions s JOIN trainings t ON t.id = s.training_id
       WHERE s.status = 'PUBLISHED' AND s.id <> ALL($5)
         AND EXISTS (SELECT FROM unnest($1::timestamptz[], $2::timestamptz[], $3::text[], $4::text[])
                       wanted (starts_at, ends_at, place_key, room_key)
                     WHERE s.starts_at < wanted.ends_at AND s.ends_at > wanted.starts_at
                       AND place_key(s.town, s.postcode, s.street, s.place_name) = wanted.place_key
                       AND room_key(s.town, s.street, s.room) = wanted.room_key)
       ORDER BY s.starts_at`,
      [
        inRoom.map((w) => w.startsAt),
        inRoom.map((w) => w.endsAt),
        inRoom.map(placeKeyOf),
        inRoom.map(roomKeyOf),
        except,
      ],
    );
  }
}

const GIVEN = `s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.place_name AS "placeName", s.street, s.postcode,
  s.town, s.room, t.title`;

function refuse(wanted: readonly Given[], { travelMinutes, published, inRooms }: Agenda): void {
  wanted.forEach((session, index) => {
    const before = wanted.slice(0, index);
    refuseOverlap(session, [...published, ...before], travelMinutes);
    refuseTakenRoom(session, [...inRooms, ...before]);
  });
}
