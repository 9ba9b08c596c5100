import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isShared } from '@nutshell/domain';
import { IdeaType } from '../../ideas/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { QuestionType } from '../../questions/index.js';
import { RequestType } from '../requests.graphql.js';
import { requestLoader } from '../requests.loaders.js';
import type { RequestRow } from '../requests.rows.js';
import { PostInterestType } from './origins.graphql.js';
import { helpedLoader, originsLoader } from './origins.loaders.js';

const CAME_OF_IT = 'What it was made into: the request that goes on, or else the latest';

async function requestFrom(context: GraphqlContext, db: Db, postId: string): Promise<RequestRow | null> {
  const { requestId } = await originsLoader(context, db).load(postId);
  return requestId ? requestLoader(context, db).load(requestId) : null;
}

async function interestIn(context: GraphqlContext, db: Db, postId: string): Promise<PostInterestType> {
  const { people, duplicates } = await originsLoader(context, db).load(postId);
  return { people, duplicates, shared: isShared({ people, duplicates }) };
}

@Resolver(() => QuestionType)
export class QuestionOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Int, { description: 'How many said that they want to know this too' })
  async wants(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<number> {
    return (await originsLoader(context, this.db).load(id)).wants;
  }

  @ResolveField(() => PostInterestType)
  interest(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<PostInterestType> {
    return interestIn(context, this.db, id);
  }

  @ResolveField(() => RequestType, { nullable: true, description: CAME_OF_IT })
  request(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return requestFrom(context, this.db, id);
  }

  @ResolveField(() => Int, { description: 'How many came to the training that was made of it' })
  async helped(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<number> {
    const { requestId } = await originsLoader(context, this.db).load(id);
    return requestId ? helpedLoader(context, this.db).load(requestId) : 0;
  }
}

@Resolver(() => IdeaType)
export class IdeaOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PostInterestType)
  interest(@Parent() { id }: IdeaType, @Context() context: GraphqlContext): Promise<PostInterestType> {
    return interestIn(context, this.db, id);
  }

  @ResolveField(() => RequestType, { nullable: true, description: CAME_OF_IT })
  request(@Parent() { id }: IdeaType, @Context() context: GraphqlContext) {
    return requestFrom(context, this.db, id);
  }
}
