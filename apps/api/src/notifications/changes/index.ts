import { EmailMemberWhenBookingMoved } from './email-member-when-booking-moved.js';
import { EmailMemberWhenBookingWithdrawn } from './email-member-when-booking-withdrawn.js';
import { EmailMemberWhenChoiceAnswered } from './email-member-when-choice-answered.js';
import { EmailMemberWhenDateChanged } from './email-member-when-date-changed.js';
import { EmailMembersWhenSessionCancelled } from './email-members-when-session-cancelled.js';

/** What tells people that a date changed, or that their booking did. */
export const aboutChanges = [
  EmailMemberWhenBookingMoved,
  EmailMemberWhenBookingWithdrawn,
  EmailMemberWhenChoiceAnswered,
  EmailMemberWhenDateChanged,
  EmailMembersWhenSessionCancelled,
];
