import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InviteLinkUnknown, LastAdmin, ORGANISATION_ROLES, type OrganisationRole } from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';

export const OrganisationRoleEnum = enumOf('OrganisationRole', ORGANISATION_ROLES);

userError(LastAdmin);
userError(InviteLinkUnknown);

@ObjectType('Leaving', { description: 'What goes and what stays when the viewer leaves' })
export class LeavingType {
  @Field(() => Int, { description: 'Who are no colleagues then any more' })
  colleagues!: number;

  @Field(() => Int, {
    description: 'Questions and ideas of this organisation that the viewer reads no longer',
  })
  posts!: number;

  @Field(() => Int, { description: 'Of those: written by the viewer; they stay with the organisation' })
  ownPosts!: number;

  @Field(() => Boolean, { description: 'Somebody else must become admin first' })
  lastAdmin!: boolean;
}

@ObjectType('OrganisationViewer')
export class OrganisationViewerType {
  @Field(() => Boolean)
  isMember!: boolean;

  @Field(() => OrganisationRoleEnum, { nullable: true })
  role!: OrganisationRole | null;

  organisationId!: string;
}

@ObjectType('Organisation', { description: 'A firm whose people share what they know among themselves' })
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => String, { nullable: true })
  kvk!: string | null;
}

@ObjectType('OrganisationMember')
export class MemberType {
  @Field(() => OrganisationRoleEnum)
  role!: OrganisationRole;

  @Field(() => DateTime)
  joinedAt!: Date;

  personId!: string;
}

export const { Connection: MemberConnection } = connectionOf(() => MemberType, 'OrganisationMember');

@ObjectType('Invitation', {
  description: 'What whoever has the link of an organisation reads before joining',
})
export class InvitationType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => Int)
  memberCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of the page of the organisation, for who is a member already',
  })
  slug!: string | null;
}

@ObjectType('LeftOrganisation')
export class LeftOrganisationType {
  @Field(() => ID)
  id!: string;
}

@InputType('CreateOrganisationInput')
export class CreateOrganisationInputType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  kvk?: string | null;

  @Field(() => String, { nullable: true })
  town?: string | null;
}

@InputType('ChangeMemberRoleInput')
export class ChangeMemberRoleInputType {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => OrganisationRoleEnum)
  role!: OrganisationRole;
}

@InputType('RemoveMemberInput')
export class RemoveMemberInputType {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  personId!: string;
}
