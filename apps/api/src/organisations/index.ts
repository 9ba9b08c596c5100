export { OrganisationEntity } from './organisation.entity.js';
export { MemberEntity } from './member.entity.js';
export { OrganisationType } from './organisation.graphql.js';
export { isMember, organisationLoader, worksAt } from './organisations.queries.js';
export * from './organisations.events.js';
