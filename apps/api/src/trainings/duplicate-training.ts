import { Injectable } from '@nestjs/common';
import { TRAINING_LIMITS } from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { TrainingEntity } from './training.entity.js';
import { TrainingParts } from './training-parts.js';
import { Slugs } from '../platform/slugs.js';
import { TRAINING_PAGES } from './training-pages.js';
import { canEdit } from './training.policy.js';
import { TrainingCreated } from './trainings.events.js';

@Injectable()
export class DuplicateTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly parts: TrainingParts,
    private readonly slugs: Slugs,
  ) {}

  /** A draft with the same text, topics, skills and items, without dates. */
  async run(actor: Actor, id: string): Promise<TrainingEntity> {
    const original = await this.db.get(TrainingEntity, id);
    authorize(canEdit(actor, original));
    const suffix = actor.language === 'en' ? ' (copy)' : ' (kopie)';
    const title = `${original.title.slice(0, TRAINING_LIMITS.title.max - suffix.length)}${suffix}`;
    return this.copy(original, { title });
  }

  /** The same for the people of an organisation, in a transaction that has locked the original. @throws OutsideTransaction */
  inHouse(original: TrainingEntity, organisationId: string): Promise<TrainingEntity> {
    void this.db.client;
    return this.copy(original, { organisationId });
  }

  private copy(
    original: TrainingEntity,
    changed: Partial<Pick<TrainingEntity, 'title' | 'organisationId'>>,
  ): Promise<TrainingEntity> {
    return this.slugs.with(TRAINING_PAGES, changed.title ?? original.title, (slug) =>
      this.db.tx(async () => {
        const now = this.clock.now();
        const copy = await this.db.save<TrainingEntity>(TrainingEntity, {
          ...original,
          ...changed,
          id: newId(),
          slug,
          status: 'DRAFT',
          createdAt: now,
          updatedAt: now,
          publishedAt: null,
        });
        await this.parts.replaceSkills(copy.id, {
          topics: await this.parts.topicsOf(original.id),
          skills: await this.parts.skillsOf(original.id),
        });
        await this.parts.replaceItems(copy.id, await this.parts.itemsOf(original.id));
        await this.events.publish(new TrainingCreated(copy.id));
        return copy;
      }),
    );
  }
}
