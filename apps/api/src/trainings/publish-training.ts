import { Injectable } from '@nestjs/common';
import type { WhereGiven } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { refuseOtherOrganisation } from './in-house.js';
import { ReadyToPublish } from './ready-to-publish.js';
import { RefreshSessions } from './refresh-sessions.js';
import { termsAtPublication } from './session-terms.js';
import type { SessionEntity } from './session.entity.js';
import { TrainerAgenda } from './trainer-agenda.js';
import { TrainingEntity } from './training.entity.js';
import { canEdit } from './training.policy.js';
import { TrainingPublished } from './trainings.events.js';

type PlannedSession = Pick<
  SessionEntity,
  'id' | 'startsAt' | 'endsAt' | 'zone' | 'minSeats' | 'decisionAt' | 'runsAt'
> &
  WhereGiven & { title: string };

@Injectable()
export class PublishTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ready: ReadyToPublish,
    private readonly sessions: RefreshSessions,
    private readonly agenda: TrainerAgenda,
  ) {}

  /**
   * Shows the training to everybody, with the sessions that were planned to go along. Twice is once.
   * @throws TrainerProfileIncomplete, TrainingIncomplete, PayoutOnboardingNeeded, TrainerBusy, RoomTaken;
   *   Invalid where it is for an organisation that the trainer left
   */
  run(actor: Actor, id: string): Promise<TrainingEntity> {
    return this.db.tx(async () => {
      const training = await this.db.lock(TrainingEntity, id);
      authorize(canEdit(actor, training));
      if (training.status === 'PUBLISHED') return training;
      await refuseOtherOrganisation(this.db, training.trainerId, null, training);
      return this.publish(training);
    });
  }

  /** Inside the transaction of a deed that has locked it. @throws as `run`, OutsideTransaction */
  async publish(training: TrainingEntity): Promise<TrainingEntity> {
    await this.ready.refuse(training);
    const now = this.clock.now();
    const saved = await this.db.save<TrainingEntity>(TrainingEntity, {
      ...training,
      status: 'PUBLISHED',
      publishedAt: training.publishedAt ?? now,
      updatedAt: now,
    });
    await this.sessions.follow(saved);
    await this.publishSessions(saved, now);
    await this.events.publish(new TrainingPublished(training.id));
    return saved;
  }

  /** The sessions that go public along, locked, the first first. */
  along({ id, title }: TrainingEntity): Promise<PlannedSession[]> {
    return this.db.query<PlannedSession>(
      `SELECT id, starts_at AS "startsAt", ends_at AS "endsAt", zone, min_seats AS "minSeats", $3::text AS title,
              decision_at AS "decisionAt", runs_at AS "runsAt", place_name AS "placeName", street, postcode, town, room
       FROM sessions
       WHERE training_id = $1 AND status = 'DRAFT' AND publish_with_training AND starts_at > $2
       ORDER BY starts_at FOR UPDATE`,
      [id, this.clock.now(), title],
    );
  }

  private async publishSessions(training: TrainingEntity, now: Date): Promise<void> {
    const planned = await this.along(training);
    if (!planned.length) return;
    await this.agenda.claim(training.trainerId, planned, () =>
      this.db.query(
        `UPDATE sessions s SET status = 'PUBLISHED', published_at = $2, updated_at = $2, decision_at = terms.decision_at,
             runs_at = terms.runs_at
           FROM jsonb_to_recordset($1::jsonb) AS terms (id uuid, decision_at timestamptz, runs_at timestamptz)
           WHERE s.id = terms.id`,
        [JSON.stringify(planned.map((session) => termsRow(session, now))), now],
      ),
    );
  }
}

function termsRow(session: PlannedSession, now: Date) {
  const { decisionAt, runsAt } = termsAtPublication(session, now);
  return { id: session.id, decision_at: decisionAt, runs_at: runsAt };
}
