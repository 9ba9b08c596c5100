export * from './moderation.events.js';
export { CaseEntity } from './case.entity.js';
export { ModerationModule } from './moderation.module.js';
export { ModerationQueries } from './moderation.queries.js';
