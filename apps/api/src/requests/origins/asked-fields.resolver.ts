import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IdeaType } from '../../ideas/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { QuestionType } from '../../questions/index.js';
import { RequestType } from '../requests.graphql.js';
import { requestLoader } from '../requests.loaders.js';
import type { RequestRow } from '../requests.rows.js';
import { PostInterestType } from './origins.graphql.js';
import { helpedLoader, interestLoader, requestFromLoader, wantsLoader } from './origins.loaders.js';

const CAME_OF_IT = 'What it was made into: the request that goes on, or else the latest';

async function requestFrom(context: GraphqlContext, db: Db, postId: string): Promise<RequestRow | null> {
  const id = await requestFromLoader(context, db).load(postId);
  return id ? requestLoader(context, db).load(id) : null;
}

@Resolver(() => QuestionType)
export class QuestionOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Int, { description: 'How many said that they want to know this too' })
  wants(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<number> {
    return wantsLoader(context, this.db).load(id);
  }

  @ResolveField(() => PostInterestType)
  interest(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<PostInterestType> {
    return interestLoader(context, this.db).load(id);
  }

  @ResolveField(() => RequestType, { nullable: true, description: CAME_OF_IT })
  request(@Parent() { id }: QuestionType, @Context() context: GraphqlContext) {
    return requestFrom(context, this.db, id);
  }

  @ResolveField(() => Int, { description: 'How many came to the training that was made of it' })
  async helped(@Parent() { id }: QuestionType, @Context() context: GraphqlContext): Promise<number> {
    const request = await requestFromLoader(context, this.db).load(id);
    return request ? helpedLoader(context, this.db).load(request) : 0;
  }
}

@Resolver(() => IdeaType)
export class IdeaOriginsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PostInterestType)
  interest(@Parent() { id }: IdeaType, @Context() context: GraphqlContext): Promise<PostInterestType> {
    return interestLoader(context, this.db).load(id);
  }

  @ResolveField(() => RequestType, { nullable: true, description: CAME_OF_IT })
  request(@Parent() { id }: IdeaType, @Context() context: GraphqlContext) {
    return requestFrom(context, this.db, id);
  }
}
