export { RequestEntity } from './request.entity.js';
export { RequestAskerEntity } from './request-asker.entity.js';
export { ProposalDateEntity } from './proposals/proposal-date.entity.js';
export { ProposalEntity } from './proposals/proposal.entity.js';
export * from './requests.events.js';
export { RequestType } from './requests.graphql.js';
export { requestLoader } from './requests.loaders.js';
export { RequestsModule } from './requests.module.js';
export { REQUEST_COLUMNS, REQUESTS, type RequestRow } from './requests.rows.js';
