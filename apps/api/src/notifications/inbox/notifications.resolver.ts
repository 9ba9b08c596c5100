import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid } from '@nutshell/domain';
import { PersonType, personLoader, ViewerType } from '../../accounts/index.js';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext } from '../../platform/graphql/index.js';
import { markdownToText } from '../../platform/markdown.js';
import { isId } from '../../platform/ids.js';
import { Live } from '../live/index.js';
import {
  NotificationListType,
  NotificationPreferenceInputType,
  NotificationPreferenceType,
  NotificationType,
} from './notifications.graphql.js';
import { NotificationQueries, wordsOf, type NotificationRow } from './notifications.queries.js';
import { Preferences } from './preferences.js';
import { unreadOf } from './unread.queries.js';

const MOST_AT_ONCE = 200;
const QUOTE = 160;

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly queries: NotificationQueries,
  ) {}

  @Query(() => NotificationListType, { description: 'The latest first' })
  @Allow('member')
  notifications(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
    @Args('unread', { defaultValue: false, description: 'Those alone that were not read' }) unread: boolean,
  ) {
    return this.queries.page(actor.id, unread, first, after);
  }

  @Mutation(() => NotificationListType, {
    description: 'Those given, or all; answers with what is unread now',
  })
  @Allow('member')
  async markRead(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID], nullable: true, description: 'At most 200; all without it' })
    ids: string[] | null,
  ) {
    const wanted = ids?.slice(0, MOST_AT_ONCE).filter(isId) ?? null;
    await this.db.query(
      `UPDATE notifications SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY($3))`,
      [actor.id, this.clock.now(), wanted],
    );
    // Other windows of the same person count along.
    await this.live.tell([actor.id]);
    return this.queries.page(actor.id, true, 20);
  }

  @ResolveField(() => String, { description: 'What it says, in the language of the request' })
  text(@Parent() row: NotificationRow, @Context() { language }: GraphqlContext): string {
    return wordsOf(row, language);
  }

  @ResolveField(() => String, { nullable: true, description: 'How what was written begins' })
  quote(@Parent() { said }: NotificationRow): string | null {
    const words = said && markdownToText(said);
    return words && (words.length > QUOTE ? `${words.slice(0, QUOTE - 1).trimEnd()}…` : words);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who did it, where that is told' })
  actor(@Parent() { actorId }: NotificationRow, @Context() context: GraphqlContext) {
    return actorId && personLoader(context, this.db).load(actorId);
  }
}

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  constructor(
    private readonly db: Db,
    private readonly preferences: Preferences,
  ) {}

  @ResolveField(() => Int, { description: 'Notifications not read, at most 99' })
  unreadCount(@Parent() { person }: ViewerType): Promise<number> {
    return unreadOf(this.db, person.id);
  }

  @ResolveField(() => [NotificationPreferenceType])
  notificationPreferences(@Parent() { person }: ViewerType): Promise<NotificationPreferenceType[]> {
    return this.preferences.of(person.id);
  }

  @ExpectingMutation(() => NotificationPreferenceType, [Invalid])
  @Allow('member')
  async saveNotificationPreference(
    @CurrentActor() actor: Actor,
    @Args('input') { topic, ...preference }: NotificationPreferenceInputType,
  ): Promise<NotificationPreferenceType> {
    await this.preferences.save(actor.id, topic, preference);
    return (await this.preferences.of(actor.id)).find((one) => one.topic === topic)!;
  }
}
