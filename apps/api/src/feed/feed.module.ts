import { Module } from '@nestjs/common';
import { FeedQueries } from './feed.queries.js';
import {
  FeedReasonFieldsResolver,
  FeedResolver,
  FollowedFieldsResolver,
  FollowingResolver,
} from './feed.resolver.js';
import { FollowSuggestionQueries } from './follow-suggestions.queries.js';
import { FollowingQueries } from './following.queries.js';

@Module({
  providers: [
    FeedQueries,
    FeedReasonFieldsResolver,
    FeedResolver,
    FollowedFieldsResolver,
    FollowingQueries,
    FollowingResolver,
    FollowSuggestionQueries,
  ],
  exports: [FeedQueries],
})
export class FeedModule {}
