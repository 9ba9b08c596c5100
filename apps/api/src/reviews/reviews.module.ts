import { Module } from '@nestjs/common';
import { ReplyToReview } from './reply-to-review.js';
import { ReviewTraining } from './review-training.js';
import { ReviewQueries } from './reviews.queries.js';
import {
  BookingViewerReviewResolver,
  ReviewsResolver,
  SessionViewerReviewResolver,
  TrainerReviewsResolver,
  TrainingReviewsResolver,
} from './reviews.resolver.js';

@Module({
  providers: [
    ReviewTraining,
    ReplyToReview,
    ReviewQueries,
    ReviewsResolver,
    TrainingReviewsResolver,
    TrainerReviewsResolver,
    SessionViewerReviewResolver,
    BookingViewerReviewResolver,
  ],
})
export class ReviewsModule {}
