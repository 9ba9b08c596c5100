import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { duplicateUndoUntil, keepsInOrder } from '@nutshell/domain';
import { CurrentActor, hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { PostViewerType } from '../posts/index.js';
import { mayAccept, opens } from './may-accept.js';
import { questionLoader, standingLoader } from './question.loaders.js';
import { QuestionRouteType } from './routing/routes.graphql.js';
import { routesLoader, type RouteRow } from './routing/routes.queries.js';

/** What the viewer may do with a question or an answer; nothing of it with other posts. */
@Resolver(() => PostViewerType)
export class QuestionViewerResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, { description: 'Of a question' })
  async canAnswer(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'QUESTION')) return false;
    return (await this.question(context, post.id)).status !== 'DUPLICATE';
  }

  @ResolveField(() => Boolean, { description: 'Of an answer: it may be accepted' })
  async canAccept(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'ANSWER') || post.rootKind !== 'QUESTION') return false;
    const question = await this.question(context, post.rootId);
    return mayAccept(
      actor,
      post,
      question,
      await standingLoader(context, this.db).load(post.rootId),
      this.clock.now(),
    );
  }

  @ResolveField(() => Boolean, { description: 'Of a question: it may be said that it was asked before' })
  async canMarkDuplicate(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'QUESTION')) return false;
    if ((await this.question(context, post.id)).status === 'DUPLICATE') return false;
    return keepsInOrder(await standingLoader(context, this.db).load(post.id));
  }

  @ResolveField(() => Boolean, { description: 'Of a question' })
  async canUndoDuplicate(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'QUESTION')) return false;
    const { duplicateOfId, duplicateAt, duplicateBy } = await this.question(context, post.id);
    if (!duplicateOfId || this.clock.now() > duplicateUndoUntil(duplicateAt!)) return false;
    return duplicateBy === actor.id || post.authorId === actor.id || hasRole(actor, 'moderator', 'admin');
  }

  @ResolveField(() => Boolean, { description: 'Of a question: by its asker, to everybody' })
  async canWiden(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'QUESTION') || post.authorId !== actor.id || post.scope === 'PUBLIC')
      return false;
    return !(await standingLoader(context, this.db).load(post.id)).othersWrote;
  }

  @ResolveField(() => Boolean, { description: 'Of a question that was put to the viewer' })
  async canHandOver(@Parent() viewer: PostViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.route(viewer, context))?.state === 'ASKED';
  }

  @ResolveField(() => Boolean, {
    description: 'Of a question with an answer: whether it still holds may be told',
  })
  async canConfirmFresh(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!opens(actor, post, 'QUESTION')) return false;
    const { status, answerCount } = await this.question(context, post.id);
    if (status === 'DUPLICATE' || !answerCount) return false;
    const standing = await standingLoader(context, this.db).load(post.id);
    return keepsInOrder(standing) || standing.acceptedIsOwn;
  }

  @ResolveField(() => QuestionRouteType, {
    nullable: true,
    description: 'How the question came to the viewer',
  })
  async route(
    @Parent() { post }: PostViewerType,
    @Context() context: GraphqlContext,
  ): Promise<RouteRow | null> {
    if (post.kind !== 'QUESTION' || !context.actor) return null;
    const routes = await routesLoader(context, this.db).load(post.id);
    return routes.find(({ personId }) => personId === context.actor!.id) ?? null;
  }

  private question(context: GraphqlContext, id: string) {
    return questionLoader(context, this.db).load(id);
  }
}
