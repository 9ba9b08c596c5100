import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestStatus } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { postSkillIds } from '../posts/index.js';
import { skillsOf, SkillType } from '../skills/index.js';
import { RequestStatusEnum, RequestType } from './requests.graphql.js';
import { stateLoader } from './requests.loaders.js';
import type { RequestState } from './requests.rows.js';

@Resolver(() => RequestType)
export class RequestFieldsResolver {
  constructor(private readonly db: Db) {}

  private state({ id }: RequestType, context: GraphqlContext): Promise<RequestState> {
    return stateLoader(context, this.db).load(id);
  }

  @ResolveField(() => RequestStatusEnum)
  async status(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<RequestStatus> {
    return (await this.state(request, context)).status;
  }

  @ResolveField(() => Int, { description: 'How many people joined' })
  async joined(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.state(request, context)).joined;
  }

  @ResolveField(() => [SkillType])
  async skills(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    return skillsOf(context, this.db, await postSkillIds(context, this.db).load(id));
  }
}
