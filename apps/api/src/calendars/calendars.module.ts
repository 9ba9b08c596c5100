import { Module } from '@nestjs/common';
import { AddBusyFeed } from './add-busy-feed.js';
import { BusyFeedQueries } from './busy-feeds.queries.js';
import { BusyFeedsResolver, ViewerBusyFeedsResolver } from './busy-feeds.resolver.js';
import { ReadBusyFeed } from './read-busy-feed.js';
import { RemoveBusyFeed } from './remove-busy-feed.js';

@Module({
  providers: [
    BusyFeedQueries,
    AddBusyFeed,
    RemoveBusyFeed,
    ReadBusyFeed,
    BusyFeedsResolver,
    ViewerBusyFeedsResolver,
  ],
})
export class CalendarsModule {}
