import { Injectable } from '@nestjs/common';
import { firstInRight, firstRightUntil, type AskerOfDate } from '@nutshell/domain';
import { OfferFirst } from '../../bookings/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timers } from '../../platform/jobs/index.js';
import type { PostEntity } from '../../posts/index.js';
import { PlanSession, type SessionPlan } from '../../trainings/index.js';
import { EndProposals } from '../proposals/end-proposals.js';
import { ProposalDateEntity } from '../proposals/proposal-date.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { RequestEntity } from '../request.entity.js';
import { ProposalChosen } from '../requests.events.js';
import { SESSION_GIVEN } from '../timer-kinds.js';

type AskedBy = Pick<PostEntity, 'id' | 'scope' | 'organisationId'>;

/** A date that may be chosen, of a request that the caller has locked. */
export interface Choosable {
  readonly proposal: ProposalEntity;
  readonly date: ProposalDateEntity;
}

/** The one way in which a date is chosen: there is a session, and those who asked for it are offered its seats. */
@Injectable()
export class MakeChoice {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly planning: PlanSession,
    private readonly ending: EndProposals,
    private readonly offering: OfferFirst,
  ) {}

  /** Looks whether it can be, and writes nothing. @throws what `PlanSession.refuse` does */
  async refuse(post: AskedBy, choice: Choosable): Promise<void> {
    await this.planning.refuse(planOf(post, choice));
  }

  /**
   * In the transaction of a deed that has locked the request.
   * @param chosenBy null where the majority did
   * @throws OutsideTransaction, and what `PlanSession.run` does
   */
  async run(post: AskedBy, choice: Choosable, chosenBy: string | null): Promise<void> {
    const { proposal, date } = choice;
    const { id: sessionId, trainingId, endsAt } = await this.planning.run(planOf(post, choice));
    const now = this.clock.now();
    await this.db.save(ProposalEntity, { id: proposal.id, status: 'CHOSEN', trainingId, endedAt: now });
    await this.db.save(ProposalDateEntity, { id: date.id, chosenAt: now });
    await this.ending.all(post.id, 'NOT_CHOSEN');
    await this.db.save(RequestEntity, { id: post.id, status: 'PLANNED', sessionId });
    await this.timers.set({ kind: SESSION_GIVEN, subject: post.id, dueAt: endsAt });
    const askers = firstInRight(await this.askers(post, choice)).map(({ personId }) => personId);
    await this.offering.run(sessionId, askers, post.id, firstRightUntil(now));
    await this.events.publish(new ProposalChosen(proposal.id, post.id, sessionId, chosenBy));
  }

  /** Within an organisation, those who work there still. */
  private askers(
    { id, scope, organisationId }: AskedBy,
    { proposal, date }: Choosable,
  ): Promise<AskerOfDate[]> {
    return this.db.query<AskerOfDate>(
      `SELECT a.person_id AS "personId", v.answer, a.joined_at AS "joinedAt" FROM request_askers a
       LEFT JOIN date_votes v ON v.date_id = $2 AND v.person_id = a.person_id
       WHERE a.request_id = $1 AND a.status = 'JOINED' AND a.person_id <> $3 AND ($4::uuid IS NULL OR EXISTS (
         SELECT FROM organisation_members m WHERE m.organisation_id = $4 AND m.person_id = a.person_id))`,
      [id, date.id, proposal.trainerId, scope === 'ORGANISATION' ? organisationId : null],
    );
  }
}

function planOf({ scope, organisationId }: AskedBy, { proposal, date }: Choosable): SessionPlan {
  const { placeName, street, postcode, room, town, province, latitude, longitude } = proposal;
  return {
    placeName,
    street,
    postcode,
    room,
    town,
    province,
    latitude,
    longitude,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    zone: date.zone,
    localStart: date.localStart,
    trainingId: proposal.trainingId,
    organisationId: scope === 'ORGANISATION' ? organisationId : null,
    onlineUrl: proposal.onlineUrl,
    capacity: proposal.maxSeats,
    minSeats: proposal.minSeats,
    priceExVatCents: proposal.priceExVatCents,
  };
}
