import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { gathers } from '@nutshell/domain';
import { personLoader, PersonType } from '../../accounts/index.js';
import { CurrentActor, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { markdownToHtml } from '../../platform/markdown.js';
import {
  isForViewer,
  PlaceType,
  priceOf,
  PriceType,
  sessionLoader,
  SessionType,
  trainingLoader,
  TrainingType,
} from '../../trainings/index.js';
import { RequestType } from '../requests.graphql.js';
import { requestLoader, stateLoader } from '../requests.loaders.js';
import { ProposalDateType, ProposalType } from './proposals.graphql.js';
import { datesLoader, leaderLoader } from './proposals.loaders.js';

@Resolver(() => ProposalType)
export class ProposalFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType)
  trainer(@Parent() { trainerId }: ProposalType, @Context() context: GraphqlContext) {
    return personLoader(context, this.db).load(trainerId);
  }

  @ResolveField(() => TrainingType, {
    nullable: true,
    description: 'Null while it is a draft of somebody else',
  })
  async training(
    @Parent() proposal: ProposalType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ) {
    if (proposal.trainingStatus === 'DRAFT' && !isMine(proposal, actor)) return null;
    const training = await trainingLoader(context, this.db).load(proposal.trainingId);
    return training && (await isForViewer(context, this.db, training)) ? training : null;
  }

  @ResolveField(() => String, { description: 'Safe to show as it is' })
  textHtml(@Parent() { text }: ProposalType): string {
    return markdownToHtml(text);
  }

  @ResolveField(() => PriceType)
  price(@Parent() { priceExVatCents, vatStatus }: ProposalType): PriceType {
    return priceOf(priceExVatCents, vatStatus);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Null when online' })
  place(@Parent() proposal: ProposalType): PlaceType | null {
    const { town, latitude, longitude, placeName, room, street, postcode, province } = proposal;
    if (town === null || latitude === null || longitude === null) return null;
    return { name: placeName, room, street, postcode, town, province, latitude, longitude };
  }

  @ResolveField(() => Boolean)
  onlinePlace(@Parent() { town }: ProposalType): boolean {
    return town === null;
  }

  @ResolveField(() => [ProposalDateType], { description: 'The first first' })
  dates(@Parent() { id }: ProposalType, @Context() context: GraphqlContext): Promise<ProposalDateType[]> {
    return datesLoader(context, this.db).load(id);
  }

  @ResolveField(() => Boolean)
  isMine(@Parent() proposal: ProposalType, @CurrentActor() actor: Actor | null): boolean {
    return isMine(proposal, actor);
  }

  @ResolveField(() => Boolean)
  canWithdraw(@Parent() proposal: ProposalType, @CurrentActor() actor: Actor | null): boolean {
    return proposal.status === 'OPEN' && isMine(proposal, actor);
  }

  @ResolveField(() => RequestType, {
    nullable: true,
    description: 'Null for its trainer where they may not see it any more',
  })
  request(@Parent() { requestId }: ProposalType, @Context() context: GraphqlContext) {
    return requestLoader(context, this.db).load(requestId);
  }

  @ResolveField(() => SessionType, { nullable: true, description: 'What became of it, where it was chosen' })
  async session(@Parent() { requestId, status }: ProposalType, @Context() context: GraphqlContext) {
    if (status !== 'CHOSEN') return null;
    const { sessionId } = await stateLoader(context, this.db).load(requestId);
    return sessionId && sessionLoader(context, this.db).load(sessionId);
  }
}

@Resolver(() => ProposalDateType)
export class ProposalDateFieldsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Int, { description: 'So many could come' })
  gathers(@Parent() date: ProposalDateType): number {
    return gathers(date);
  }

  @ResolveField(() => Boolean)
  reachesMinimum(@Parent() date: ProposalDateType): boolean {
    return gathers(date) >= date.minSeats;
  }

  @ResolveField(() => Boolean, { description: 'It would be chosen if the moment of the choice were now' })
  async leads(
    @Parent() { id, requestId, status }: ProposalDateType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return status === 'OPEN' && (await leaderLoader(context, this.db).load(requestId)) === id;
  }

  @ResolveField(() => Boolean)
  chosen(@Parent() { chosenAt }: ProposalDateType): boolean {
    return chosenAt !== null;
  }
}

const isMine = ({ trainerId }: ProposalType, actor: Actor | null): boolean => actor?.id === trainerId;
