import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AlreadyReplied, AlreadyReviewed, NotAttended, ReviewClosed } from '@nutshell/domain';
import { connectionOf, DateTime, userError } from '../platform/graphql/index.js';

userError(NotAttended);
userError(ReviewClosed);
userError(AlreadyReviewed, { reviewId: () => ID });
userError(AlreadyReplied);

@ObjectType('Rating')
export class RatingType {
  @Field(() => Float, { description: '1 to 5, to one decimal' })
  average!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ReviewAuthor')
export class ReviewAuthorType {
  @Field(() => String)
  firstName!: string;
}

@ObjectType('ReviewViewer')
export class ReviewViewerType {
  @Field(() => Boolean)
  canReply!: boolean;

  @Field(() => Boolean)
  isAuthor!: boolean;
}

@ObjectType('Review', { description: 'By somebody who was there: reviews of others are not taken' })
export class ReviewType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '1 to 5' })
  score!: number;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Attended the session' })
  verified!: boolean;

  @Field(() => String, { nullable: true, description: "The trainer's answer" })
  reply!: string | null;

  @Field(() => DateTime, { nullable: true })
  repliedAt!: Date | null;

  authorId!: string;
  authorName!: string;
  authorLeft!: boolean;
  trainerId!: string;
  sessionId!: string;
}

export const { Connection: ReviewConnection } = connectionOf(() => ReviewType, 'Review');

@InputType('ReviewTrainingInput')
export class ReviewTrainingInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, { description: '1 to 5' })
  score!: number;

  @Field(() => String)
  text!: string;
}

@InputType('ReplyToReviewInput')
export class ReplyToReviewInputType {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => String)
  text!: string;
}
