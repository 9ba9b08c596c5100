import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  byWeight,
  canEndorse,
  Invalid,
  isOld,
  NotAcquainted,
  OwnClaim,
  strengthOf,
  type Evidence,
} from '@nutshell/domain';
import { personLoader, PersonType } from '../accounts/index.js';
import { Allow, AtMost, CurrentActor, viewerId, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, type GraphqlContext } from '../platform/graphql/index.js';
import { translate } from '../platform/i18n.js';
import { ClaimSkill } from './claim-skill.js';
import {
  acquaintanceLoader,
  claimLoader,
  claimsOfPerson,
  endorsedLoader,
  endorsementsLoader,
  evidenceLoader,
} from './claims.queries.js';
import { EndorseSkill } from './endorse-skill.js';
import {
  ClaimSkillInputType,
  EndorsementType,
  EndorsementViewerType,
  EndorseSkillInputType,
  SkillClaimType,
  SkillClaimViewerType,
  SkillEvidenceType,
  SkillType,
} from './skills.graphql.js';
import { skillLoader } from './skills.queries.js';
import { WithdrawClaim } from './withdraw-claim.js';
import { canWithdraw, WithdrawEndorsement } from './withdraw-endorsement.js';

/** A minute, by one sender. */
const CHANGES = 60;

@Resolver(() => SkillClaimType)
export class ClaimsResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly claiming: ClaimSkill,
    private readonly withdrawing: WithdrawClaim,
    private readonly endorsing: EndorseSkill,
    private readonly unendorsing: WithdrawEndorsement,
  ) {}

  @ExpectingMutation(() => SkillClaimType, [Invalid])
  @Allow('member')
  @AtMost(CHANGES)
  async claimSkill(
    @CurrentActor() actor: Actor,
    @Args('input') input: ClaimSkillInputType,
    @Context() context: GraphqlContext,
  ): Promise<SkillClaimType | null> {
    return claimLoader(context, this.db).load(await this.claiming.run(actor, input));
  }

  @Mutation(() => ID, { description: 'What others said to support it goes along' })
  @Allow('member')
  async withdrawClaim(
    @CurrentActor() actor: Actor,
    @Args('skillId', { type: () => ID }) skillId: string,
  ): Promise<string> {
    await this.withdrawing.run(actor, skillId);
    return skillId;
  }

  @ExpectingMutation(() => SkillClaimType, [OwnClaim, NotAcquainted, Invalid])
  @Allow('member')
  @AtMost(CHANGES)
  async endorseSkill(
    @CurrentActor() actor: Actor,
    @Args('input') input: EndorseSkillInputType,
    @Context() context: GraphqlContext,
  ): Promise<SkillClaimType | null> {
    return claimLoader(context, this.db).load(await this.endorsing.run(actor, input));
  }

  @Mutation(() => ID)
  @Allow('member')
  async withdrawEndorsement(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    await this.unendorsing.run(actor, id);
    return id;
  }

  @ResolveField(() => SkillType)
  skill(
    @Parent() { skillId }: SkillClaimType,
    @Context() context: GraphqlContext,
  ): Promise<SkillType | null> {
    return skillLoader(context, this.db).load(skillId);
  }

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: SkillClaimType, @Context() context: GraphqlContext): Promise<PersonType> {
    return personLoader(context, this.db).load(personId);
  }

  @ResolveField(() => String, { description: 'What the level means, in the language of the request' })
  levelText(@Parent() { level }: SkillClaimType, @Context() { language }: GraphqlContext): string {
    return translate(language, `skills:levelText.${level}`);
  }

  @ResolveField(() => [SkillEvidenceType], { description: 'What weighs most first' })
  async evidence(
    @Parent() claim: SkillClaimType,
    @Context() context: GraphqlContext,
  ): Promise<SkillEvidenceType[]> {
    const now = this.clock.now();
    return byWeight(await this.of(claim, context)).map((one) => ({ ...one, old: isOld(one, now) }));
  }

  @ResolveField(() => Int, { description: '0 to 100: how strong the evidence is together' })
  async strength(@Parent() claim: SkillClaimType, @Context() context: GraphqlContext): Promise<number> {
    return strengthOf(await this.of(claim, context));
  }

  private of({ id }: SkillClaimType, context: GraphqlContext): Promise<Evidence[]> {
    return evidenceLoader(context, this.db, this.clock.now()).load(id);
  }

  @ResolveField(() => [EndorsementType], { description: 'The newest first, at most 20' })
  endorsements(
    @Parent() { id }: SkillClaimType,
    @Context() context: GraphqlContext,
  ): Promise<EndorsementType[]> {
    return endorsementsLoader(context, this.db).load(id);
  }

  @ResolveField(() => SkillClaimViewerType)
  async viewer(
    @Parent() { id, personId }: SkillClaimType,
    @Context() context: GraphqlContext,
  ): Promise<SkillClaimViewerType> {
    const viewer = viewerId(context.actor);
    if (!viewer) return { canEndorse: false, endorsed: false };
    const [acquaintance, endorsed] = await Promise.all([
      acquaintanceLoader(context, this.db, viewer).load(personId),
      endorsedLoader(context, this.db).load(id),
    ]);
    return { canEndorse: canEndorse(acquaintance), endorsed };
  }
}

@Resolver(() => EndorsementType)
export class EndorsementsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType, { description: 'Who says so' })
  endorser(
    @Parent() { endorserId }: EndorsementType,
    @Context() context: GraphqlContext,
  ): Promise<PersonType> {
    return personLoader(context, this.db).load(endorserId);
  }

  @ResolveField(() => EndorsementViewerType)
  viewer(@Parent() endorsement: EndorsementType, @CurrentActor() actor: Actor | null): EndorsementViewerType {
    return { canWithdraw: canWithdraw(actor, endorsement) };
  }
}

@Resolver(() => PersonType)
export class PersonSkillsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [SkillClaimType], {
    description: 'What they say that they know, as far as the viewer may see: the highest level first',
  })
  skills(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<SkillClaimType[]> {
    return claimsOfPerson(context, this.db).load(id);
  }
}
