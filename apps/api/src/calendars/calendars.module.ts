import { Module } from '@nestjs/common';
import { AddBusyFeed } from './add-busy-feed.js';
import { BusyFeedQueries } from './busy-feeds.queries.js';
import { BusyFeedsResolver, ViewerBusyFeedsResolver } from './busy-feeds.resolver.js';
import { ReadBusyFeed } from './read-busy-feed.js';
import { RemoveFeedsWhenAccountDeleted } from './remove-feeds-when-account-deleted.js';
import { RemoveBusyFeed } from './remove-busy-feed.js';

@Module({
  providers: [
    BusyFeedQueries,
    AddBusyFeed,
    RemoveBusyFeed,
    RemoveFeedsWhenAccountDeleted,
    ReadBusyFeed,
    BusyFeedsResolver,
    ViewerBusyFeedsResolver,
  ],
})
export class CalendarsModule {}
