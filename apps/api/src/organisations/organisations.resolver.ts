import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Invalid, InviteLinkUnknown, LastAdmin, NotFound } from '@nutshell/domain';
import { Allow, AtMost, CurrentActor, Public, viewerId, type Actor } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { ChangeMemberRole } from './change-member-role.js';
import { CreateOrganisation } from './create-organisation.js';
import { JoinOrganisation } from './join-organisation.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { MemberQueries } from './members.queries.js';
import {
  ChangeMemberRoleInputType,
  CreateOrganisationInputType,
  InvitationType,
  LeavingType,
  LeftOrganisationType,
  MemberConnection,
  OrganisationType,
  OrganisationViewerType,
  RemoveMemberInputType,
  type MemberType,
} from './organisation.graphql.js';
import {
  insideLoader,
  invitationOf,
  leavingOf,
  organisationBySlug,
  organisationLoader,
} from './organisations.queries.js';
import { RemoveMember } from './remove-member.js';
import { RenewInviteLink } from './renew-invite-link.js';

/** A minute, by one sender: codes are not for guessing. */
const INVITATIONS = 60;

@ArgsType()
class MembersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name' })
  text?: string | null;
}

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly db: Db,
    private readonly creating: CreateOrganisation,
    private readonly renewing: RenewInviteLink,
    private readonly joining: JoinOrganisation,
    private readonly leaving: LeaveOrganisation,
    private readonly changing: ChangeMemberRole,
    private readonly removing: RemoveMember,
  ) {}

  @Public()
  @Query(() => OrganisationType, { nullable: true, description: 'For its members; null for everybody else' })
  organisation(@CurrentActor() actor: Actor | null, @Args('slug') slug: string) {
    return organisationBySlug(this.db, slug, viewerId(actor));
  }

  @Public()
  @AtMost(INVITATIONS)
  @Query(() => InvitationType, {
    nullable: true,
    description: 'Null when the link was renewed or never was one',
  })
  organisationByInvite(@CurrentActor() actor: Actor | null, @Args('code') code: string) {
    return invitationOf(this.db, code, viewerId(actor));
  }

  @ExpectingMutation(() => OrganisationType, [Invalid])
  @Allow('member')
  async createOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateOrganisationInputType,
    @Context() context: GraphqlContext,
  ) {
    return this.read(context, (await this.creating.run(actor, input)).id);
  }

  @ExpectingMutation(() => OrganisationType, [])
  @Allow('member')
  async renewInviteLink(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) id: string,
    @Context() context: GraphqlContext,
  ) {
    await this.renewing.run(actor, id);
    return this.read(context, id);
  }

  @ExpectingMutation(() => OrganisationType, [InviteLinkUnknown])
  @Allow('member')
  async joinOrganisation(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Context() context: GraphqlContext,
  ) {
    return this.read(context, await this.joining.run(actor, code));
  }

  @ExpectingMutation(() => LeftOrganisationType, [LastAdmin])
  @Allow('member')
  async leaveOrganisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) id: string,
  ): Promise<LeftOrganisationType> {
    await this.leaving.run(actor, id);
    return { id };
  }

  @ExpectingMutation(() => OrganisationType, [LastAdmin])
  @Allow('member')
  async changeMemberRole(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeMemberRoleInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.changing.run(actor, input);
    return this.read(context, input.organisationId);
  }

  @ExpectingMutation(() => OrganisationType, [LastAdmin])
  @Allow('member')
  async removeMember(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveMemberInputType,
    @Context() context: GraphqlContext,
  ) {
    await this.removing.run(actor, input);
    return this.read(context, input.organisationId);
  }

  private async read(context: GraphqlContext, id: string): Promise<OrganisationType> {
    const found = await organisationLoader(context, this.db).load(id);
    if (!found) throw new NotFound();
    return found;
  }
}

/** What only members of an organisation read of it. */
@Resolver(() => OrganisationType)
export class OrganisationInsideResolver {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly queries: MemberQueries,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'For members; whoever has it may join' })
  async inviteUrl(@Parent() { id }: OrganisationType, @Context() context: GraphqlContext) {
    const inside = await insideLoader(context, this.db).load(id);
    return inside && `${this.config.publicUrl}/uitnodiging/${inside.inviteCode}`;
  }

  @ResolveField(() => Int, { nullable: true, description: 'For members' })
  async memberCount(@Parent() { id }: OrganisationType, @Context() context: GraphqlContext) {
    return (await insideLoader(context, this.db).load(id))?.memberCount ?? null;
  }

  @ResolveField(() => MemberConnection, { nullable: true, description: 'For members; by name' })
  async members(
    @Parent() { id }: OrganisationType,
    @Args() { text, first, after }: MembersArgs,
    @Context() context: GraphqlContext,
  ): Promise<Page<MemberType> | null> {
    const inside = await insideLoader(context, this.db).load(id);
    return inside && this.queries.of(id, { text: text ?? null, first, after: after ?? null });
  }

  @ResolveField(() => OrganisationViewerType)
  async viewer(
    @Parent() { id }: OrganisationType,
    @Context() context: GraphqlContext,
  ): Promise<OrganisationViewerType> {
    const inside = await insideLoader(context, this.db).load(id);
    return { isMember: inside !== null, role: inside?.role ?? null, organisationId: id };
  }
}

@Resolver(() => OrganisationViewerType)
export class OrganisationViewerResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => LeavingType, { nullable: true, description: 'For members' })
  leaving(
    @Parent() { organisationId, isMember }: OrganisationViewerType,
    @CurrentActor() actor: Actor | null,
  ): Promise<LeavingType> | null {
    return isMember && actor ? leavingOf(this.db, organisationId, actor.id) : null;
  }
}
