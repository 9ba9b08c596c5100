import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, NotMember, PostingTooFast, SkillExists, SkillsNotMergeable } from '@nutshell/domain';
import { Allow, AtMost, CurrentActor, Public, viewerId, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { followsLoader } from '../posts/index.js';
import { AddSkill } from './add-skill.js';
import { claimId, claimLoader } from './claims.queries.js';
import { FindSkills } from './find-skills.js';
import { MergeSkills } from './merge-skills.js';
import {
  AddSkillInputType,
  MergeSkillsInputType,
  SkillClaimType,
  SkillConnection,
  SkillType,
  SkillViewerType,
} from './skills.graphql.js';
import { childrenLoader, pathLoader, peopleCountLoader, skillBySlug, skillLoader } from './skills.queries.js';
import { SuggestSkills } from './suggest-skills.js';

/** A minute, by one sender. */
const KEYSTROKES = 600;

@Resolver(() => SkillType)
export class SkillsResolver {
  constructor(
    private readonly db: Db,
    private readonly finding: FindSkills,
    private readonly suggesting: SuggestSkills,
    private readonly adding: AddSkill,
    private readonly merging: MergeSkills,
  ) {}

  @Query(() => SkillConnection, {
    description: 'As one types, by any name in either language, with a slip or two; without a text by name',
  })
  @Public()
  @AtMost(KEYSTROKES)
  skills(
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('parent', { type: () => String, nullable: true, description: 'Slug' }) parent: string | null,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Page<SkillType>> {
    const { language, actor } = context;
    return this.finding.page({ text, parent, first, after, viewer: viewerId(actor), language });
  }

  @Query(() => SkillType, {
    nullable: true,
    description: 'Of one that was merged, the one it was merged into',
  })
  @Public()
  skill(@Args('slug') slug: string, @Context() { actor }: GraphqlContext): Promise<SkillType | null> {
    return skillBySlug(this.db, slug, viewerId(actor));
  }

  @Query(() => [SkillType], {
    description: 'What the text of a question is about, the likeliest first, at most five',
  })
  @Public()
  @AtMost(KEYSTROKES)
  suggestSkills(
    @Args('text') text: string,
    @Context() { actor, language }: GraphqlContext,
  ): Promise<SkillType[]> {
    return this.suggesting.run(text, viewerId(actor), language);
  }

  @ExpectingMutation(() => SkillType, [SkillExists, NotMember, PostingTooFast, Invalid])
  @Allow('member')
  async addSkill(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddSkillInputType,
    @Context() context: GraphqlContext,
  ): Promise<SkillType | null> {
    return skillLoader(context, this.db).load(await this.adding.run(actor, input));
  }

  @ExpectingMutation(() => SkillType, [SkillsNotMergeable])
  @Allow('moderator', 'admin')
  async mergeSkills(
    @CurrentActor() actor: Actor,
    @Args('input') { fromId, intoId }: MergeSkillsInputType,
    @Context() context: GraphqlContext,
  ): Promise<SkillType | null> {
    await this.merging.run(actor, fromId, intoId);
    return skillLoader(context, this.db).load(intoId);
  }

  @ResolveField(() => String, { description: 'In the language of the request' })
  name(@Parent() { nameNl, nameEn }: SkillType, @Context() { language }: GraphqlContext): string {
    return language === 'nl' ? nameNl : nameEn;
  }

  @ResolveField(() => SkillType, { nullable: true })
  parent(
    @Parent() { parentId }: SkillType,
    @Context() context: GraphqlContext,
  ): Promise<SkillType | null> | null {
    return parentId ? skillLoader(context, this.db).load(parentId) : null;
  }

  @ResolveField(() => [SkillType], { description: 'What it hangs below, from the branch down' })
  path(@Parent() { id }: SkillType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    return pathLoader(context, this.db).load(id);
  }

  @ResolveField(() => [SkillType], { description: 'What hangs right below it' })
  children(@Parent() { id }: SkillType, @Context() context: GraphqlContext): Promise<SkillType[]> {
    return childrenLoader(context, this.db).load(id);
  }

  @ResolveField(() => Int, {
    description: 'People who say that they know it, or what hangs below it, as far as the viewer may see',
  })
  peopleCount(@Parent() { id }: SkillType, @Context() context: GraphqlContext): Promise<number> {
    return peopleCountLoader(context, this.db).load(id);
  }

  @ResolveField(() => SkillViewerType)
  viewer(@Parent() { id }: SkillType): SkillViewerType {
    return { skillId: id };
  }
}

@Resolver(() => SkillViewerType)
export class SkillViewerResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean)
  follows(@Parent() { skillId }: SkillViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return followsLoader(context, this.db, 'SKILL').load(skillId);
  }

  @ResolveField(() => SkillClaimType, { nullable: true })
  claim(
    @Parent() { skillId }: SkillViewerType,
    @Context() context: GraphqlContext,
  ): Promise<SkillClaimType | null> | null {
    const personId = viewerId(context.actor);
    return personId ? claimLoader(context, this.db).load(claimId({ personId, skillId })) : null;
  }
}
