/**
 * Why something is in somebody's feed, the nearest first: what answers themselves, then what they chose to follow, then
 * what they could do something for.
 */
export const FEED_REASONS = ['OWN', 'POST', 'PERSON', 'SKILL', 'ORGANISATION', 'FITS_YOU'] as const;
export type FeedReasonKind = (typeof FEED_REASONS)[number];

/** What a feed is made of. */
export const FEED_KINDS = ['TRAINING', 'SESSION', 'QUESTION', 'ANSWER', 'IDEA', 'REQUEST'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
