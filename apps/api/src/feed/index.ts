export { FeedModule } from './feed.module.js';
export { FeedQueries, type FeedNews } from './feed.queries.js';
