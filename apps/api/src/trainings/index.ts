export { SessionEntity } from './session.entity.js';
export { TopicEntity } from './topic.entity.js';
export { TrainingEntity } from './training.entity.js';
export { TrainingItemEntity } from './training-item.entity.js';
export * from './trainings.events.js';
