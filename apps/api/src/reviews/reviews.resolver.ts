import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlreadyReplied,
  AlreadyReviewed,
  canReview,
  firstNameOf,
  Invalid,
  NotAttended,
  ReviewClosed,
  type Rating,
} from '@nutshell/domain';
import { PersonType } from '../accounts/index.js';
import { BookingViewerType } from '../bookings/index.js';
import { Allow, CurrentActor, viewerId, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { ExpectingMutation, PageArgs, type GraphqlContext, type Page } from '../platform/graphql/index.js';
import { translate } from '../platform/i18n.js';
import { sessionLoader, SessionType, SessionViewerType, TrainingType } from '../trainings/index.js';
import { ReplyToReview } from './reply-to-review.js';
import { ReviewTraining } from './review-training.js';
import {
  RatingType,
  ReplyToReviewInputType,
  ReviewAuthorType,
  ReviewConnection,
  ReviewTrainingInputType,
  ReviewType,
  ReviewViewerType,
} from './reviews.graphql.js';
import { ReviewQueries } from './reviews.queries.js';

@Resolver(() => ReviewType)
export class ReviewsResolver {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly reviewing: ReviewTraining,
    private readonly replying: ReplyToReview,
    private readonly db: Db,
  ) {}

  @ExpectingMutation(() => ReviewType, [NotAttended, ReviewClosed, AlreadyReviewed, Invalid])
  @Allow('member')
  async reviewTraining(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReviewTrainingInputType,
  ): Promise<ReviewType> {
    return (await this.queries.byId(await this.reviewing.run(actor, input)))!;
  }

  @ExpectingMutation(() => ReviewType, [AlreadyReplied, Invalid])
  @Allow('member')
  async replyToReview(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReplyToReviewInputType,
  ): Promise<ReviewType> {
    await this.replying.run(actor, input);
    return (await this.queries.byId(input.reviewId))!;
  }

  @ResolveField(() => ReviewAuthorType)
  author(
    @Parent() { authorName, authorLeft }: ReviewType,
    @Context() { language }: GraphqlContext,
  ): ReviewAuthorType {
    return { firstName: authorLeft ? translate(language, 'posts:formerMember') : firstNameOf(authorName) };
  }

  @ResolveField(() => SessionType)
  session(@Parent() { sessionId }: ReviewType, @Context() context: GraphqlContext) {
    return sessionLoader(context, this.db).load(sessionId);
  }

  @ResolveField(() => ReviewViewerType)
  viewer(
    @Parent() { trainerId, authorId, reply }: ReviewType,
    @CurrentActor() actor: Actor | null,
  ): ReviewViewerType {
    return { canReply: actor?.id === trainerId && reply === null, isAuthor: actor?.id === authorId };
  }
}

@Resolver(() => TrainingType)
export class TrainingReviewsResolver {
  constructor(private readonly queries: ReviewQueries) {}

  @ResolveField(() => RatingType, { nullable: true, description: 'From three reviews on' })
  rating(@Parent() { id }: TrainingType, @Context() context: GraphqlContext): Promise<Rating | null> {
    return this.queries.ratings(context, 'training_id').load(id);
  }

  @ResolveField(() => ReviewConnection, { description: 'The newest first' })
  reviews(
    @Parent() { id }: TrainingType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor | null,
  ): Promise<Page<ReviewType>> {
    return this.queries.of('training_id', id, viewerId(actor), first, after);
  }
}

@Resolver(() => PersonType)
export class TrainerReviewsResolver {
  constructor(private readonly queries: ReviewQueries) {}

  @ResolveField(() => RatingType, {
    nullable: true,
    description: 'Of all that they gave, from three reviews on',
  })
  rating(@Parent() { id }: PersonType, @Context() context: GraphqlContext): Promise<Rating | null> {
    return this.queries.ratings(context, 'trainer_id').load(id);
  }

  @ResolveField(() => ReviewConnection, { description: 'Of what they gave, the newest first' })
  reviews(
    @Parent() { id }: PersonType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor | null,
  ): Promise<Page<ReviewType>> {
    return this.queries.of('trainer_id', id, viewerId(actor), first, after);
  }
}

abstract class ReviewRight {
  constructor(
    protected readonly queries: ReviewQueries,
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  protected async mayReview(
    actor: Actor | null,
    sessionId: string,
    context: GraphqlContext,
  ): Promise<boolean> {
    if (!actor) return false;
    const session = await sessionLoader(context, this.db).load(sessionId);
    const attendee = await this.queries.attendeeLoader(context, actor.id).load(sessionId);
    return !!session && canReview(attendee, session, this.clock.now());
  }
}

@Resolver(() => BookingViewerType)
export class BookingViewerReviewResolver extends ReviewRight {
  constructor(queries: ReviewQueries, db: Db, clock: Clock) {
    super(queries, db, clock);
  }

  @ResolveField(() => Boolean, { description: 'Attended, and the session can be reviewed now' })
  canReview(
    @Parent() { sessionId }: BookingViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.mayReview(actor, sessionId, context);
  }
}

@Resolver(() => SessionViewerType)
export class SessionViewerReviewResolver extends ReviewRight {
  constructor(queries: ReviewQueries, db: Db, clock: Clock) {
    super(queries, db, clock);
  }

  @ResolveField(() => Boolean, { description: 'Attended, and the session can be reviewed now' })
  canReview(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.mayReview(actor, sessionId, context);
  }

  @ResolveField(() => ReviewType, { nullable: true, description: 'What the viewer wrote about it' })
  async review(
    @Parent() { sessionId }: SessionViewerType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<ReviewType | null> {
    if (!actor) return null;
    const { reviewId } = await this.queries.attendeeLoader(context, actor.id).load(sessionId);
    return reviewId ? this.queries.reviewLoader(context).load(reviewId) : null;
  }
}
