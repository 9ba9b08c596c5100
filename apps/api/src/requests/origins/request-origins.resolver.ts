import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personLoader } from '../../accounts/index.js';
import { CurrentActor, hasRole, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { postLoader, PostType, type PostRow } from '../../posts/index.js';
import { AnswerType } from '../../questions/index.js';
import { RequestPartType, RequestType } from '../requests.graphql.js';
import { requestLoader, stateLoader } from '../requests.loaders.js';
import { helpedLoader, outcomeOfLoader, outcomesLoader, tookPartLoader } from './origins.loaders.js';

/** Where a request came from, and what came of it. */
@Resolver(() => RequestType)
export class RequestOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PostType, { nullable: true, description: 'The question or idea that it came from' })
  async origin(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<PostRow | null> {
    const { fromPostId } = await stateLoader(context, this.db).load(id);
    return fromPostId ? postLoader(context, this.db).load(fromPostId) : null;
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who first asked what it came from; null without a name, and for a member who left',
  })
  async creditedTo(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    const origin = await this.origin(request, context);
    if (!origin?.authorId || origin.anonymous) return null;
    return personLoader(context, this.db).load(origin.authorId);
  }

  @ResolveField(() => [PostType], {
    description: 'The answers that it led to, on the question that it came from or below it; the first first',
  })
  async outcomes(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<PostRow[]> {
    const ids = await outcomesLoader(context, this.db).load(id);
    const posts = await Promise.all(ids.map((one) => postLoader(context, this.db).load(one)));
    return posts.filter((post) => post !== null);
  }

  @ResolveField(() => Int, { description: 'How many came to its session' })
  helped(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return helpedLoader(context, this.db).load(id);
  }
}

@Resolver(() => RequestPartType)
export class OutcomePartResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean, { description: 'Gave its session, or was there: may write down the answer' })
  async canWriteOutcome(
    @Parent() { request }: RequestPartType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return hasRole(actor, 'member') && tookPartLoader(context, this.db).load(request.id);
  }
}

@Resolver(() => AnswerType)
export class AnswerOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => RequestType, { nullable: true, description: 'The training request that led to it' })
  async fromRequest(@Parent() { id }: AnswerType, @Context() context: GraphqlContext) {
    const request = await outcomeOfLoader(context, this.db).load(id);
    return request ? requestLoader(context, this.db).load(request) : null;
  }
}
