import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PersonType } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { askedFields, PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { QuestionConnection } from './questions.graphql.js';
import { QuestionQueries } from './questions.queries.js';
import { reputationLoader } from './reputation/reputation.loader.js';

@Resolver(() => PersonType)
export class PersonQuestionsResolver {
  constructor(
    private readonly db: Db,
    private readonly queries: QuestionQueries,
  ) {}

  @ResolveField(() => Int, {
    description: 'Points, from what others did: votes for answers, accepted ones, endorsements',
  })
  async reputation(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<number> {
    return (await reputationLoader(context, this.db).load(id)).points;
  }

  @ResolveField(() => Int, { description: 'Answers that others accepted' })
  async answersAccepted(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<number> {
    return (await reputationLoader(context, this.db).load(id)).accepted;
  }

  @ResolveField(() => QuestionConnection, { description: 'Asked under their name, the newest first' })
  questions(
    @Parent() { id }: PersonType,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.queries.ofPerson(context, id, { first, after, asked: askedFields(info) });
  }
}
