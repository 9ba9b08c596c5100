import { EmailMemberWhenHoldExpired } from './email-member-when-hold-expired.js';
import { EmailMemberWhenSeatOffered } from './email-member-when-seat-offered.js';
import { EmailMemberWhenSeatOfferLapsed } from './email-member-when-seat-offer-lapsed.js';
import { EmailMemberWhenWaitlistEntryClosed } from './email-member-when-waitlist-entry-closed.js';
import { EmailMemberWhenWaitlistJoined } from './email-member-when-waitlist-joined.js';
import { EntryNotices } from './entry-notices.queries.js';
import { TellOfLapse } from './tell-of-lapse.js';

/** What those hear who wait for a seat, for the module. */
export const aboutWaiting = [
  EmailMemberWhenHoldExpired,
  EmailMemberWhenSeatOffered,
  EmailMemberWhenSeatOfferLapsed,
  EmailMemberWhenWaitlistEntryClosed,
  EmailMemberWhenWaitlistJoined,
  EntryNotices,
  TellOfLapse,
];
