import type { Messages } from './messages.js';
import { accounts } from './messages/accounts.js';
import { agenda } from './messages/agenda.js';
import { attendance } from './messages/attendance.js';
import { bookings } from './messages/bookings.js';
import { breakEven } from './messages/break-even.js';
import { calendars } from './messages/calendars.js';
import { changeMails } from './messages/change-mails.js';
import { changes } from './messages/changes.js';
import { earnings } from './messages/earnings.js';
import { errors } from './messages/errors.js';
import { files } from './messages/files.js';
import { goodbye } from './messages/goodbye.js';
import { heads } from './messages/heads.js';
import { home } from './messages/home.js';
import { ideas } from './messages/ideas.js';
import { inbox } from './messages/inbox.js';
import { invoices } from './messages/invoices.js';
import { mails } from './messages/mails.js';
import { maps } from './messages/maps.js';
import { moderation } from './messages/moderation.js';
import { notices } from './messages/notices.js';
import { notifications } from './messages/notifications.js';
import { order } from './messages/order.js';
import { origins } from './messages/origins.js';
import { organisations } from './messages/organisations.js';
import { pages } from './messages/pages.js';
import { papers } from './messages/papers.js';
import { participants } from './messages/participants.js';
import { participantMails } from './messages/participant-mails.js';
import { people } from './messages/people.js';
import { posts } from './messages/posts.js';
import { proposals } from './messages/proposals.js';
import { proposing } from './messages/proposing.js';
import { questions } from './messages/questions.js';
import { radar } from './messages/radar.js';
import { requests } from './messages/requests.js';
import { routing } from './messages/routing.js';
import { running } from './messages/running.js';
import { reviews } from './messages/reviews.js';
import { sandbox } from './messages/sandbox.js';
import { search } from './messages/search.js';
import { seatMails } from './messages/seat-mails.js';
import { sellers } from './messages/sellers.js';
import { shell } from './messages/shell.js';
import { skills } from './messages/skills.js';
import { studio } from './messages/studio.js';
import { trainings } from './messages/trainings.js';
import { waitlist } from './messages/waitlist.js';

export { languages, type Language, type Messages, type Tree } from './messages.js';
export {
  accounts,
  agenda,
  attendance,
  bookings,
  breakEven,
  calendars,
  changeMails,
  changes,
  earnings,
  errors,
  files,
  goodbye,
  heads,
  home,
  ideas,
  inbox,
  invoices,
  mails,
  maps,
  moderation,
  notices,
  notifications,
  order,
  origins,
  organisations,
  pages,
  participants,
  participantMails,
  papers,
  people,
  posts,
  proposals,
  proposing,
  questions,
  radar,
  requests,
  routing,
  running,
  reviews,
  sandbox,
  search,
  seatMails,
  sellers,
  shell,
  skills,
  studio,
  trainings,
  waitlist,
};

/** Every area by the name of its file, which is its i18next namespace. */
export const all = {
  accounts,
  agenda,
  attendance,
  bookings,
  'break-even': breakEven,
  calendars,
  'change-mails': changeMails,
  changes,
  earnings,
  errors,
  files,
  goodbye,
  heads,
  home,
  ideas,
  inbox,
  invoices,
  mails,
  maps,
  moderation,
  notices,
  notifications,
  order,
  origins,
  organisations,
  pages,
  participants,
  'participant-mails': participantMails,
  papers,
  people,
  posts,
  proposals,
  proposing,
  questions,
  radar,
  requests,
  routing,
  running,
  reviews,
  sandbox,
  search,
  'seat-mails': seatMails,
  sellers,
  shell,
  skills,
  studio,
  trainings,
  waitlist,
} as const satisfies Record<string, Messages>;

export type Area = keyof typeof all;
export type Texts = { [A in Area]: (typeof all)[A]['nl'] };
