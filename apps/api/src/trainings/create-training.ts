import { Injectable } from '@nestjs/common';
import { checkTraining } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { refuseOtherOrganisation } from './in-house.js';
import { TrainingEntity } from './training.entity.js';
import { asFields, blank, merged } from './training-fields.js';
import { TrainingFiles } from './training-files.js';
import { TrainingParts } from './training-parts.js';
import { Slugs } from '../platform/slugs.js';
import { TRAINING_PAGES } from './training-pages.js';
import { TrainingCreated } from './trainings.events.js';
import type { TrainingInput } from './trainings.inputs.js';

@Injectable()
export class CreateTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly files: TrainingFiles,
    private readonly parts: TrainingParts,
    private readonly slugs: Slugs,
  ) {}

  /** Starts a draft. @throws Invalid */
  run(actor: Actor, input: TrainingInput): Promise<TrainingEntity> {
    return this.with(actor, input, (training) => Promise.resolve(training));
  }

  /** Starts a draft, and does what it is for in the same transaction. @throws Invalid */
  async with<T>(
    actor: Actor,
    input: TrainingInput,
    work: (training: TrainingEntity) => Promise<T>,
  ): Promise<T> {
    const fields = merged(blank(actor.language === 'en' ? 'EN' : 'NL'), input);
    checkTraining(asFields(fields, input));
    await this.files.refuseForeign(input, [actor.id]);
    await refuseOtherOrganisation(this.db, actor.id, null, fields);
    return this.slugs.with(TRAINING_PAGES, fields.title, (slug) =>
      this.db.tx(async () => {
        const now = this.clock.now();
        const training = await this.db.save<TrainingEntity>(TrainingEntity, {
          ...fields,
          id: newId(),
          slug,
          trainerId: actor.id,
          status: 'DRAFT',
          createdAt: now,
          updatedAt: now,
        });
        await this.parts.replaceSkills(training.id, {
          topics: input.topics ?? [],
          skills: input.skills ?? [],
        });
        await this.parts.replaceItems(training.id, input.items ?? []);
        await this.events.publish(new TrainingCreated(training.id));
        return work(training);
      }),
    );
  }
}
