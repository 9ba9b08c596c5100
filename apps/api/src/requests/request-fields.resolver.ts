import { Context, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CROWD, type Daypart, type RequestStatus, type WishSum } from '@nutshell/domain';
import { hasRole } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { DateTime, type GraphqlContext } from '../platform/graphql/index.js';
import { isAuthor, postSkillIds } from '../posts/index.js';
import { skillsOf, SkillType } from '../skills/index.js';
import { DaypartEnum } from '../trainings/index.js';
import { askerLoader, wishesLoader } from './part.loaders.js';
import { RequestPartType, RequestStatusEnum, RequestType, RequestWishSumType } from './requests.graphql.js';
import { requestLoader, stateLoader } from './requests.loaders.js';
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

  @ResolveField(() => Int, { nullable: true, description: '0–4: what those who ask know already' })
  async levelFrom(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).levelFrom;
  }

  @ResolveField(() => Int, { nullable: true, description: '0–4: what they want to reach' })
  async levelTo(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).levelTo;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null is anywhere' })
  async town(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).town;
  }

  @ResolveField(() => String, { nullable: true })
  async province(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).province;
  }

  @ResolveField(() => Float, { nullable: true, description: 'Of the town' })
  async latitude(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).latitude;
  }

  @ResolveField(() => Float, { nullable: true })
  async longitude(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).longitude;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Around the town' })
  async radiusKm(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).radiusKm;
  }

  @ResolveField(() => [DaypartEnum], { description: 'None is any' })
  async dayparts(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<Daypart[]> {
    return (await this.state(request, context)).dayparts;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Per person' })
  async maxPriceExVatCents(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    return (await this.state(request, context)).maxPriceExVatCents;
  }

  @ResolveField(() => Int, { description: 'How many people joined' })
  async joined(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.state(request, context)).joined;
  }

  @ResolveField(() => RequestWishSumType, {
    description: 'Empty below five people, but for who is one of them and for trainers',
  })
  async wishes(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<WishSum> {
    const { joined } = await this.state(request, context);
    const among = hasRole(context.actor, 'trainer') || isAuthor(context.actor, request);
    const asker = joined < CROWD && !among ? await askerLoader(context, this.db).load(request.id) : null;
    const shown = joined >= CROWD || among || asker?.status === 'JOINED';
    return shown ? wishesLoader(context, this.db).load(request.id) : { dayparts: [], prices: [] };
  }

  @ResolveField(() => DateTime, {
    description: 'When it asks whether it is still wanted; once it has asked, when it ends in silence',
  })
  async expiresAt(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<Date> {
    return (await this.state(request, context)).expiresAt;
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Since when it waits for somebody to say that it is still wanted',
  })
  async askedAt(@Parent() request: RequestType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.state(request, context)).askedAt;
  }

  @ResolveField(() => RequestType, { nullable: true, description: 'In which request it lives on' })
  async mergedInto(@Parent() request: RequestType, @Context() context: GraphqlContext) {
    const { mergedIntoId } = await this.state(request, context);
    return mergedIntoId && requestLoader(context, this.db).load(mergedIntoId);
  }

  @ResolveField(() => RequestPartType)
  part(@Parent() request: RequestType, @Context() { actor }: GraphqlContext) {
    return { isOwner: hasRole(actor, 'member') && isAuthor(actor, request), request };
  }

  @ResolveField(() => [SkillType])
  async skills(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    return skillsOf(context, this.db, await postSkillIds(context, this.db).load(id));
  }
}
