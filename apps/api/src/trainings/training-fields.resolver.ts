import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { completeness, isNanoModule, seatsLeft, type ItemMoment } from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { organisationLoader, OrganisationType } from '../organisations/index.js';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { imageLoader, ImageType } from '../platform/files/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import { skillsOf, SkillType } from '../skills/index.js';
import { isForViewer } from './in-house.js';
import { itemView } from './item-view.js';
import { priceOf } from './price-of.js';
import { seenSession } from './seen-session.js';
import { SessionType } from './session.graphql.js';
import {
  CompletenessType,
  ItemMomentEnum,
  PriceType,
  TopicType,
  TrainingItemType,
  TrainingType,
  TrainingViewerType,
} from './training.graphql.js';
import { canEdit, viewerOfTraining } from './training.policy.js';
import {
  footingLoader,
  itemsLoader,
  sessionsLoader,
  skillIdsLoader,
  topicsLoader,
} from './trainings.loaders.js';

@Resolver(() => TrainingType)
export class TrainingFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, { description: 'Safe to show as it is' })
  descriptionHtml(@Parent() { description }: TrainingType): string {
    return markdownToHtml(description);
  }

  @ResolveField(() => Boolean)
  isNanoModule(@Parent() { durationMinutes }: TrainingType): boolean {
    return durationMinutes > 0 && isNanoModule(durationMinutes);
  }

  @ResolveField(() => PriceType)
  price(@Parent() { priceExVatCents, vatStatus }: TrainingType): PriceType {
    return priceOf(priceExVatCents, vatStatus);
  }

  @ResolveField(() => [TopicType])
  topics(@Parent() { id }: TrainingType, @Context() context: GraphqlContext): Promise<TopicType[]> {
    return topicsLoader(context, this.db).load(id);
  }

  @ResolveField(() => [SkillType], { description: 'What it teaches, finer than its topics' })
  async skills(@Parent() { id }: TrainingType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    const skills = await skillIdsLoader(context, this.db).load(id);
    return skillsOf(
      context,
      this.db,
      skills.map((skill) => skill.id),
    );
  }

  @ResolveField(() => PersonType)
  trainer(@Parent() { trainerId }: TrainingType, @Context() context: GraphqlContext) {
    return personLoader(context, this.db).load(trainerId);
  }

  @ResolveField(() => ImageType, { nullable: true })
  async image(
    @Parent() { imageId, title }: TrainingType,
    @Context() context: GraphqlContext,
  ): Promise<ImageType | null> {
    const image = imageId && (await imageLoader(context, this.db).load(imageId));
    return image ? { ...image, alt: title } : null;
  }

  @ResolveField(() => [TrainingItemType])
  async items(
    @Parent() training: TrainingType,
    @Args('moment', { type: () => ItemMomentEnum, nullable: true }) moment: ItemMoment | null,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<TrainingItemType[]> {
    const items = await itemsLoader(context, this.db).load(training.id);
    const own = canEdit(actor, training);
    const footing =
      actor && !own && items.length
        ? await footingLoader(context, this.db, actor.id).load(training.id)
        : null;
    return items
      .filter((item) => !moment || item.moment === moment)
      .map((item) =>
        itemView(item, own || !!(item.moment === 'BEFORE' ? footing?.booked : footing?.attended)),
      );
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Whose people alone see it and book; null is for everybody',
  })
  organisation(
    @Parent() { organisationId }: TrainingType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationType | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.db).load(organisationId);
  }

  @ResolveField(() => [SessionType], { description: 'By date, at most 50' })
  async sessions(
    @Parent() training: TrainingType,
    @Args('upcoming', { type: () => Boolean, nullable: true, defaultValue: true }) upcoming: boolean,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<SessionType[]> {
    if (!(await isForViewer(context, this.db, training))) return [];
    const drafts = canEdit(actor, training);
    return sessionsLoader(context, this.db, this.clock.now(), { upcoming, drafts }).load(training.id);
  }

  @ResolveField(() => SessionType, {
    nullable: true,
    description: 'The first one to come, with a seat if there is one',
  })
  async nextSession(
    @Parent() training: TrainingType,
    @Context() context: GraphqlContext,
  ): Promise<SessionType | null> {
    if (!(await isForViewer(context, this.db, training))) return null;
    const now = this.clock.now();
    const load = sessionsLoader(context, this.db, now, { upcoming: true, drafts: false });
    const sessions = await load.load(training.id);
    const toCome = sessions.filter(({ startsAt }) => startsAt > now);
    const seen = await Promise.all(toCome.map((session) => seenSession(context, this.db, session, now)));
    const withSeat = seen.findIndex((session) => seatsLeft(session) > 0);
    return toCome[Math.max(0, withSeat)] ?? null;
  }

  @ResolveField(() => CompletenessType)
  async completeness(
    @Parent() training: TrainingType,
    @Context() context: GraphqlContext,
  ): Promise<CompletenessType> {
    const topics = await topicsLoader(context, this.db).load(training.id);
    const items = await itemsLoader(context, this.db).load(training.id);
    const sessions = await sessionsLoader(context, this.db, this.clock.now(), {
      upcoming: true,
      drafts: true,
    }).load(training.id);
    return completeness({
      ...training,
      topics: topics.map(({ slug }) => slug),
      items,
      upcomingSessions: sessions.filter(({ status }) => status !== 'CANCELLED').length,
    });
  }

  @ResolveField(() => TrainingViewerType)
  viewer(@Parent() training: TrainingType, @CurrentActor() actor: Actor | null): TrainingViewerType {
    return viewerOfTraining(actor, training);
  }
}
