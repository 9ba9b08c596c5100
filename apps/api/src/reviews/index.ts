export * from './review.events.js';
export { ReviewEntity } from './review.entity.js';
export { ReviewsModule } from './reviews.module.js';
