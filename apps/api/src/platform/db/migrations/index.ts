import { EventsAndTimers1790000000001 } from './1790000000001-events-and-timers.js';
import { SandboxPayments1790000000100 } from './1790000000100-sandbox-payments.js';
import { Mails1790000000110 } from './1790000000110-mails.js';
import { Files1790000000120 } from './1790000000120-files.js';
import { Accounts1790000000200 } from './1790000000200-accounts.js';
import { Trainings1790000000300 } from './1790000000300-trainings.js';
import { Search1790000000310 } from './1790000000310-search.js';
import { Bookings1790000000400 } from './1790000000400-bookings.js';
import { TimerLeases1790000000500 } from './1790000000500-timer-leases.js';
import { RefundsUnderWay1790000000510 } from './1790000000510-refunds-under-way.js';
import { BookingTerms1790000000600 } from './1790000000600-booking-terms.js';
import { DecideOnPresentSessions1790000000610 } from './1790000000610-decide-on-present-sessions.js';
import { RefundAfterMoving1790000000620 } from './1790000000620-refund-after-moving.js';
import { LedgerAndPayouts1790000000630 } from './1790000000630-ledger-and-payouts.js';
import { SandboxConnect1790000000631 } from './1790000000631-sandbox-connect.js';
import { ParticipantsAndReviews1790000000640 } from './1790000000640-participants-and-reviews.js';
import { Invoices1790000000650 } from './1790000000650-invoices.js';
import { BusyFeeds1790000000660 } from './1790000000660-busy-feeds.js';
import { SellersAndRetention1790000000670 } from './1790000000670-sellers-and-retention.js';
import { OrganisationsSkillsAndPosts1790000000700 } from './1790000000700-organisations-skills-and-posts.js';
import { SkillTree1790000000710 } from './1790000000710-skill-tree.js';
import { PeopleForPeople1790000000720 } from './1790000000720-people-for-people.js';
import { Questions1790000000730 } from './1790000000730-questions.js';
import { IdeasAndFeed1790000000740 } from './1790000000740-ideas-and-feed.js';
import { Notifications1790000000745 } from './1790000000745-notifications.js';
import { SearchOverAll1790000000750 } from './1790000000750-search-over-all.js';
import { Moderation1790000000760 } from './1790000000760-moderation.js';
import { Goodbye1790000000770 } from './1790000000770-goodbye.js';
import { TrainingRequests1790000000800 } from './1790000000800-training-requests.js';
import { RequestsInLists1790000000810 } from './1790000000810-requests-in-lists.js';
import { OwnPrice1790000000820 } from './1790000000820-own-price.js';
import { FirstRight1790000000830 } from './1790000000830-first-right.js';
import { InHouse1790000000840 } from './1790000000840-in-house.js';
import { TrainingSuggestions1790000000850 } from './1790000000850-training-suggestions.js';
import { Demand1790000000860 } from './1790000000860-demand.js';
import { MailDrafts1790000000890 } from './1790000000890-mail-drafts.js';
import { FewerAddresses1790000000920 } from './1790000000920-fewer-addresses.js';
import { SoonestDates1790000000960 } from './1790000000960-soonest-dates.js';

/** In the order in which they run; one line each, never edited once merged. */
export const migrations = [
  EventsAndTimers1790000000001,
  SandboxPayments1790000000100,
  Mails1790000000110,
  Files1790000000120,
  Accounts1790000000200,
  Trainings1790000000300,
  Search1790000000310,
  Bookings1790000000400,
  TimerLeases1790000000500,
  RefundsUnderWay1790000000510,
  BookingTerms1790000000600,
  DecideOnPresentSessions1790000000610,
  RefundAfterMoving1790000000620,
  LedgerAndPayouts1790000000630,
  SandboxConnect1790000000631,
  ParticipantsAndReviews1790000000640,
  Invoices1790000000650,
  BusyFeeds1790000000660,
  SellersAndRetention1790000000670,
  OrganisationsSkillsAndPosts1790000000700,
  SkillTree1790000000710,
  PeopleForPeople1790000000720,
  Questions1790000000730,
  IdeasAndFeed1790000000740,
  Notifications1790000000745,
  SearchOverAll1790000000750,
  Moderation1790000000760,
  Goodbye1790000000770,
  TrainingRequests1790000000800,
  RequestsInLists1790000000810,
  OwnPrice1790000000820,
  FirstRight1790000000830,
  InHouse1790000000840,
  TrainingSuggestions1790000000850,
  Demand1790000000860,
  MailDrafts1790000000890,
  FewerAddresses1790000000920,
  SoonestDates1790000000960,
];
