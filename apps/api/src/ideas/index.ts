export { IdeaEntity } from './idea.entity.js';
export { ledBy } from './idea.policy.js';
export * from './ideas.events.js';
export { IdeaStatusEnum, IdeaType } from './ideas.graphql.js';
export { ideaLoader, leadsLoader } from './ideas.loaders.js';
export { IdeasModule } from './ideas.module.js';
export type { IdeaRow } from './ideas.rows.js';
export { StatusChangeEntity } from './status-change.entity.js';
