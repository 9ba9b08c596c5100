import { Injectable } from '@nestjs/common';
import { checkTraining, Invalid, missingToPublish, type CompletenessCode } from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { refuseOtherOrganisation } from './in-house.js';
import { RefreshSessions } from './refresh-sessions.js';
import { TrainingEntity } from './training.entity.js';
import { asFields, merged } from './training-fields.js';
import { TrainingFiles } from './training-files.js';
import { TrainingParts } from './training-parts.js';
import { Slugs } from '../platform/slugs.js';
import { TRAINING_PAGES } from './training-pages.js';
import { canEdit } from './training.policy.js';
import { TrainingUpdated } from './trainings.events.js';
import type { TrainingInput } from './trainings.inputs.js';

const FIELD: Partial<Record<CompletenessCode, string>> = {
  duration: 'durationMinutes',
  price: 'priceExVatCents',
};

@Injectable()
export class UpdateTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly files: TrainingFiles,
    private readonly parts: TrainingParts,
    private readonly slugs: Slugs,
    private readonly sessions: RefreshSessions,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  /**
   * Changes what is given. Sessions to come follow in price, and in duration where nobody has booked.
   * @throws Invalid, also where a published training would miss what publishing asked or be for others than it was; PayoutOnboardingNeeded, TrainerBusy, RoomTaken
   */
  async run(actor: Actor, id: string, input: TrainingInput): Promise<TrainingEntity> {
    const change = (slug: string | null) => this.db.tx(() => this.change(actor, id, input, slug));
    return input.title ? this.slugs.with(TRAINING_PAGES, input.title, change) : change(null);
  }

  private async change(
    actor: Actor,
    id: string,
    input: TrainingInput,
    slug: string | null,
  ): Promise<TrainingEntity> {
    const training = await this.db.lock(TrainingEntity, id);
    authorize(canEdit(actor, training));
    const fields = merged(training, input);
    const topics = input.topics === undefined ? await this.parts.topicsOf(id) : (input.topics ?? []);
    checkTraining(asFields(fields, { topics, skills: input.skills, items: input.items }));
    const present = [training.imageId, ...(await this.parts.itemsOf(id)).map(({ fileId }) => fileId)];
    await this.files.refuseForeign(input, [actor.id, training.trainerId], present);
    await refuseOtherOrganisation(this.db, training.trainerId, training, fields);
    if (training.status === 'PUBLISHED') await this.refuseGaps({ ...training, ...fields }, topics);
    if (training.status === 'PUBLISHED' && !training.priceExVatCents)
      await this.payoutAccounts.refuseWithout(training.trainerId, { ...training, ...fields });
    // The address of a page that was public stays.
    const renamed = training.publishedAt === null && fields.title !== training.title;
    const saved = await this.db.save<TrainingEntity>(TrainingEntity, {
      ...training,
      ...fields,
      ...(renamed && slug && { slug }),
      updatedAt: this.clock.now(),
    });
    await this.parts.replaceSkills(id, {
      ...(input.topics !== undefined && { topics }),
      ...(input.skills !== undefined && { skills: input.skills ?? [] }),
    });
    if (input.items !== undefined) await this.parts.replaceItems(id, input.items ?? []);
    await this.sessions.follow(saved);
    await this.events.publish(new TrainingUpdated(id));
    return saved;
  }

  private async refuseGaps(training: TrainingEntity, topics: string[]): Promise<void> {
    const seller = await this.db.find(TrainerProfileEntity, { personId: training.trainerId });
    const missing = missingToPublish({
      ...training,
      topics,
      vatStatus: seller?.vatStatus,
      upcomingSessions: 0,
    }).filter((code) => code !== 'vat');
    if (missing.length)
      throw new Invalid(missing.map((code) => ({ field: FIELD[code] ?? code, code: 'required' })));
  }
}
