import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isRipe, mayTurnIntoRequest } from '@nutshell/domain';
import { CurrentActor, hasRole, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { PostViewerType } from '../../posts/index.js';
import { originsLoader } from './origins.loaders.js';

/** What the viewer may do with a question or an idea that more people have; nothing of it with other posts. */
@Resolver(() => PostViewerType)
export class PostOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean, { description: 'Of a question: wants to know it too' })
  async wants(@Parent() { post }: PostViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return post.kind === 'QUESTION' && (await originsLoader(context, this.db).load(post.id)).wanted;
  }

  @ResolveField(() => Boolean, { description: 'Of a question of somebody else' })
  canWant(@Parent() { post }: PostViewerType, @CurrentActor() actor: Actor | null): boolean {
    return post.kind === 'QUESTION' && isOpen(actor, post) && post.authorId !== actor!.id;
  }

  @ResolveField(() => Boolean, {
    description:
      'Of a question or an idea that many share, or of a question of one’s own that nobody answers',
  })
  async canTurnIntoRequest(
    @Parent() { post }: PostViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!['QUESTION', 'IDEA'].includes(post.kind) || !isOpen(actor, post)) return false;
    const origins = await originsLoader(context, this.db).load(post.id);
    if (origins.goesOn || !isRipe(origins, origins)) return false;
    return mayTurnIntoRequest({ ...origins, moderates: hasRole(actor, 'moderator', 'admin') });
  }
}

const isOpen = (actor: Actor | null, { state, closedAt }: PostViewerType['post']): boolean =>
  hasRole(actor, 'member') && state === 'VISIBLE' && !closedAt;
