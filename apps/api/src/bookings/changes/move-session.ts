import { Injectable } from '@nestjs/common';
import { Invalid, type WallTime, type WallTimeOccurrence } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { SessionEntity, UpdateSession, type PlaceInput } from '../../trainings/index.js';
import { readMessage } from './read-message.js';

export interface MoveSessionInput {
  sessionId: string;
  startsAt: WallTime;
  occurrence?: WallTimeOccurrence | null;
  zone?: string | null;
  place?: PlaceInput | null;
  onlineUrl?: string | null;
  /** To those who booked. */
  message?: string | null;
}

/** Gives a public session another date or place, with a word to those who booked. What is not said stays as it is. */
@Injectable()
export class MoveSession {
  constructor(
    private readonly db: Db,
    private readonly update: UpdateSession,
  ) {}

  /**
   * @param allow throws where the session, locked, may not be moved
   * @throws Invalid, WallTimeDoesNotExist, WallTimeAmbiguous, SessionInPast, TrainerBusy, RoomTaken
   */
  async run(
    actor: Actor,
    { sessionId, message, ...input }: MoveSessionInput,
    allow: (session: SessionEntity) => void = refuseUnlessPublic,
  ): Promise<SessionEntity> {
    const words = readMessage(message);
    const session = await this.db.get(SessionEntity, sessionId);
    const place = input.place ?? placeOf(session);
    const changed = { ...input, zone: input.zone ?? session.zone, place };
    return this.update.run(actor, sessionId, changed, allow, words);
  }
}

function refuseUnlessPublic({ status }: SessionEntity): void {
  if (status !== 'PUBLISHED') throw new Invalid([{ field: 'sessionId', code: 'notAllowed' }]);
}

function placeOf({
  placeName,
  room,
  street,
  postcode,
  town,
  latitude,
  longitude,
}: SessionEntity): PlaceInput | null {
  return town === null ? null : { name: placeName, room, street, postcode, town, latitude, longitude };
}
