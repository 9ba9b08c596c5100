import { Module } from '@nestjs/common';
import { ChangeMemberRole } from './change-member-role.js';
import { CreateOrganisation } from './create-organisation.js';
import { EndMembership } from './end-membership.js';
import { JoinOrganisation } from './join-organisation.js';
import { LeaveAllOrganisations } from './leave-all.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { MemberQueries } from './members.queries.js';
import { Memberships } from './memberships.js';
import {
  OrganisationInsideResolver,
  OrganisationsResolver,
  OrganisationViewerResolver,
} from './organisations.resolver.js';
import { RemoveMember } from './remove-member.js';
import { RenewInviteLink } from './renew-invite-link.js';

@Module({
  providers: [
    ChangeMemberRole,
    CreateOrganisation,
    EndMembership,
    JoinOrganisation,
    LeaveAllOrganisations,
    LeaveOrganisation,
    MemberQueries,
    Memberships,
    OrganisationInsideResolver,
    OrganisationsResolver,
    OrganisationViewerResolver,
    RemoveMember,
    RenewInviteLink,
  ],
  exports: [EndMembership, LeaveAllOrganisations, Memberships],
})
export class OrganisationsModule {}
