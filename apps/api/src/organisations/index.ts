export { areColleagues, colleaguesOf, shownTo } from './colleagues.js';
export { EndMembership } from './end-membership.js';
export { LeaveAllOrganisations } from './leave-all.js';
export { MemberEntity } from './member.entity.js';
export { Memberships } from './memberships.js';
export { OrganisationEntity } from './organisation.entity.js';
export { MemberType, OrganisationType } from './organisation.graphql.js';
export * from './organisations.events.js';
export { OrganisationsModule } from './organisations.module.js';
export {
  isMember,
  organisationLoader,
  organisationsOf,
  workplacesOf,
  worksAt,
} from './organisations.queries.js';
