import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayMerge, type Daypart, type RequestPart } from '@nutshell/domain';
import { leadsLoader } from '../ideas/index.js';
import { hasRole } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { DaypartEnum } from '../trainings/index.js';
import { askerLoader, proposedLoader, type AskerRow } from './part.loaders.js';
import { proposesLoader } from './proposals/proposals.loaders.js';
import { partIn } from './request.policy.js';
import { RequestPartType, type RequestType } from './requests.graphql.js';
import { stateLoader } from './requests.loaders.js';

/** Whoever asks for the part has a request that they may see. */
@Resolver(() => RequestPartType)
export class RequestPartResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean)
  async joined(@Parent() { request }: RequestPartType, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.asker(request, context))?.status === 'JOINED';
  }

  @ResolveField(() => Boolean, { description: 'Asked to join, and has not answered' })
  async invited(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return (await this.asker(request, context))?.status === 'INVITED' && this.isOpen(request, context);
  }

  @ResolveField(() => [DaypartEnum], {
    nullable: true,
    description: 'Their own; none is any, null is as the request says',
  })
  async dayparts(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<Daypart[] | null> {
    return (await this.asker(request, context))?.dayparts ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Their own; null is as the request says',
  })
  async maxPriceExVatCents(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<number | null> {
    return (await this.asker(request, context))?.maxPriceExVatCents ?? null;
  }

  @ResolveField(() => Boolean)
  async canJoin(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (!hasRole(context.actor, 'member') || !(await this.isOpen(request, context))) return false;
    if ((await this.asker(request, context))?.status === 'JOINED') return false;
    // Who offers to give it does not ask for it as well.
    return !(await proposesLoader(context, this.db).load(request.id));
  }

  @ResolveField(() => Boolean, { description: 'Or say no to the invitation' })
  async canLeave(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const asker = await this.asker(request, context);
    return !!asker && asker.status !== 'LEFT' && this.isOpen(request, context);
  }

  @ResolveField(() => Boolean, { description: 'With another request for the same people' })
  async canMerge(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return (
      request.state === 'VISIBLE' &&
      mayMerge(request.scope, await this.part(request, context)) &&
      this.isUnproposed(request, context)
    );
  }

  @ResolveField(() => Boolean, {
    description: 'What is asked for; the words are changed as those of any post',
  })
  canEdit(@Parent() part: RequestPartType, @Context() context: GraphqlContext): Promise<boolean> {
    return this.ownerMay(part, context);
  }

  @ResolveField(() => Boolean)
  canWithdraw(@Parent() part: RequestPartType, @Context() context: GraphqlContext): Promise<boolean> {
    return this.ownerMay(part, context);
  }

  @ResolveField(() => Boolean, { description: 'The viewer is asked whether they still want it' })
  async mustConfirm(
    @Parent() { request }: RequestPartType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const { askedAt } = await stateLoader(context, this.db).load(request.id);
    if (!askedAt || !(await this.isOpen(request, context))) return false;
    return (await this.asker(request, context))?.status === 'JOINED';
  }

  private async ownerMay({ isOwner, request }: RequestPartType, context: GraphqlContext): Promise<boolean> {
    return isOwner && this.isUnproposed(request, context);
  }

  private asker({ id }: RequestType, context: GraphqlContext): Promise<AskerRow | null> {
    return askerLoader(context, this.db).load(id);
  }

  private async isOpen({ id }: RequestType, context: GraphqlContext): Promise<boolean> {
    return (await stateLoader(context, this.db).load(id)).status === 'OPEN';
  }

  private async isUnproposed(request: RequestType, context: GraphqlContext): Promise<boolean> {
    if (!(await this.isOpen(request, context))) return false;
    return !(await proposedLoader(context, this.db).load(request.id));
  }

  private async part(request: RequestType, context: GraphqlContext): Promise<RequestPart> {
    const { organisationId } = request;
    const leads = organisationId ? await leadsLoader(context, this.db).load(organisationId) : false;
    return partIn(context.actor, request, leads);
  }
}
