import { Injectable } from '@nestjs/common';
import {
  AlreadyProposed,
  checkProposal,
  choiceMoment,
  Invalid,
  plannedDates,
  refuseWavering,
  stillWantedUntil,
  type DateFields,
  type PlannedDate,
} from '@nutshell/domain';
import { In } from 'typeorm';
import { PayoutAccounts } from '../../payout-accounts/index.js';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { newId } from '../../platform/ids.js';
import { Timers } from '../../platform/jobs/index.js';
import type { PostRow } from '../../posts/index.js';
import {
  CreateTraining,
  FindPlace,
  ReadyToPublish,
  TrainingEntity,
  type FoundPlace,
} from '../../trainings/index.js';
import { lockRequest, visibleRequest, type LockedRequest } from '../find-request.js';
import { RequestAskerEntity } from '../request-asker.entity.js';
import { RequestEntity } from '../request.entity.js';
import { TrainingProposed } from '../requests.events.js';
import { CHOOSE_DATE, STILL_WANTED } from '../timer-kinds.js';
import { NewTraining, organisationOf } from './new-training.js';
import { ProposalDateEntity } from './proposal-date.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import type { ProposedDateInputType, ProposeTrainingInputType } from './proposals.graphql.js';

const ZONE = 'Europe/Amsterdam';

type Written = ProposeTrainingInputType & { dates: (DateFields & ProposedDateInputType)[] };

/** A trainer offers what is asked for, with dates to choose between. */
@Injectable()
export class ProposeTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly places: FindPlace,
    private readonly creating: CreateTraining,
    private readonly drafting: NewTraining,
    private readonly ready: ReadyToPublish,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  /**
   * With a training of their own, or a new one, which is a draft until it is chosen. It could be published as it is.
   * @returns the id of the proposal
   * @throws NotFound, Invalid (also for who joined the request), RequestClosed, RequestMerged, OwnRequest, AlreadyProposed,
   * WithdrawnTooOften, ProposingClosed, TrainerProfileIncomplete, TrainingIncomplete, PayoutOnboardingNeeded, WallTimeDoesNotExist,
   * WallTimeAmbiguous
   */
  async run(actor: Actor, given: ProposeTrainingInputType): Promise<string> {
    const input = { ...given, dates: given.dates.map((date) => ({ ...date, zone: date.zone ?? ZONE })) };
    checkProposal(input);
    const post = await visibleRequest(this.db, input.requestId, actor);
    if (!input.trainingId === !input.newTraining)
      throw new Invalid([{ field: 'trainingId', code: input.trainingId ? 'twice' : 'required' }]);
    const { trainingId, place, onlineUrl } = input;
    const format = trainingId
      ? (await this.own(actor, trainingId, post)).format
      : place
        ? 'FACE_TO_FACE'
        : 'ONLINE';
    const [where] = await this.places.run(
      [{ startsAt: input.dates[0]!.startsAt, place: place ?? null, onlineUrl: onlineUrl ?? null }],
      format,
      () => '',
    );
    const propose = (training: TrainingEntity) => this.propose(actor, input, training, where!);
    return trainingId
      ? this.db.tx(async () => propose(await this.own(actor, trainingId, post)))
      : this.creating.with(actor, await this.drafting.of(input, post), propose);
  }

  /** @throws NotFound, Invalid for one that is for other people */
  private async own(actor: Actor, trainingId: string, post: PostRow): Promise<TrainingEntity> {
    const training = await this.db.get(TrainingEntity, trainingId);
    refuseOther(actor, training, post);
    return training;
  }

  private async propose(
    actor: Actor,
    input: Written,
    { id: trainingId }: TrainingEntity,
    where: FoundPlace,
  ): Promise<string> {
    const locked = await lockRequest(this.db, input.requestId, actor);
    // It may have been taken from the market while the request was waited for.
    const training = await this.db.lock(TrainingEntity, trainingId);
    refuseOther(actor, training, locked.post);
    const dates = plannedDates(input.dates, training.durationMinutes);
    await this.setMoment(actor, locked, dates[0]!, input.chooseBy ?? null);
    await this.refuseAsker(actor.id, input.requestId);
    await this.refuseSecond(actor.id, input.requestId);
    await this.ready.refuse(training);
    await this.payoutAccounts.refuseWithout(actor.id, input);
    const proposal = await this.db.save<ProposalEntity>(ProposalEntity, {
      ...where,
      id: newId(),
      requestId: input.requestId,
      trainerId: actor.id,
      trainingId: training.id,
      text: input.text.trim(),
      priceExVatCents: input.priceExVatCents,
      minSeats: input.minSeats,
      maxSeats: input.maxSeats,
      onlineUrl: input.onlineUrl?.trim() || null,
      status: 'OPEN',
      createdAt: this.clock.now(),
      endedAt: null,
    });
    await this.db.manager.insert(
      ProposalDateEntity,
      dates.map((date) => ({ ...date, id: newId(), proposalId: proposal.id, chosenAt: null })),
    );
    await this.events.publish(new TrainingProposed(proposal.id, input.requestId));
    return proposal.id;
  }

  /** Who joined leaves first: nobody takes part in what they give. Nor do they choose: what they said of dates goes. */
  private async refuseAsker(personId: string, requestId: string): Promise<void> {
    if (await this.db.find(RequestAskerEntity, { requestId, personId, status: 'JOINED' }))
      throw new Invalid([{ field: 'requestId', code: 'notAllowed' }]);
    await this.db.query(
      `DELETE FROM date_votes v USING proposal_dates d, proposals pr
       WHERE d.id = v.date_id AND pr.id = d.proposal_id AND pr.request_id = $1 AND v.person_id = $2`,
      [requestId, personId],
    );
  }

  private async refuseSecond(trainerId: string, requestId: string): Promise<void> {
    const standing = { requestId, trainerId, status: In(['OPEN', 'CHOSEN']) };
    const first = await this.db.find(ProposalEntity, standing);
    if (first) throw new AlreadyProposed(first.id);
    refuseWavering(
      await this.db.manager.countBy(ProposalEntity, { requestId, trainerId, status: 'WITHDRAWN' }),
    );
  }

  private async setMoment(
    actor: Actor,
    { request, post }: LockedRequest,
    first: PlannedDate,
    asked: Date | null,
  ): Promise<void> {
    const { id, chooseBy: present } = request;
    const wanted = { trainerId: actor.id, firstStart: first.startsAt, chooseBy: asked };
    const chooseBy = choiceMoment({ ...request, ownerId: post.authorId }, wanted, this.clock.now());
    if (present) return;
    await this.db.save(RequestEntity, { id, chooseBy });
    await this.timers.set({ kind: CHOOSE_DATE, subject: id, dueAt: chooseBy });
    if (request.askedAt) await this.waitNoLonger(id, stillWantedUntil(chooseBy));
  }

  /** Whoever was asked whether it is still wanted chooses now, and is asked anew where nothing comes of that. */
  private async waitNoLonger(id: string, expiresAt: Date): Promise<void> {
    await this.db.save(RequestEntity, { id, askedAt: null, expiresAt });
    await this.timers.set({ kind: STILL_WANTED, subject: id, dueAt: expiresAt });
  }
}

/** @throws Invalid for a training of another trainer, one that is for other people, or one that is not given any more */
function refuseOther(
  actor: Actor,
  { trainerId, status, organisationId }: TrainingEntity,
  post: PostRow,
): void {
  const forThem = organisationId === null || organisationId === organisationOf(post);
  if (trainerId !== actor.id || status === 'ARCHIVED' || !forThem)
    throw new Invalid([{ field: 'trainingId', code: 'notAllowed' }]);
}
