import type { Messages } from './messages.js';
import { accounts } from './messages/accounts.js';
import { agenda } from './messages/agenda.js';
import { bookings } from './messages/bookings.js';
import { errors } from './messages/errors.js';
import { files } from './messages/files.js';
import { heads } from './messages/heads.js';
import { home } from './messages/home.js';
import { mails } from './messages/mails.js';
import { notifications } from './messages/notifications.js';
import { pages } from './messages/pages.js';
import { papers } from './messages/papers.js';
import { participantMails } from './messages/participant-mails.js';
import { people } from './messages/people.js';
import { sandbox } from './messages/sandbox.js';
import { shell } from './messages/shell.js';
import { studio } from './messages/studio.js';
import { trainings } from './messages/trainings.js';

export { languages, type Language, type Messages, type Tree } from './messages.js';
export {
  accounts,
  agenda,
  bookings,
  errors,
  files,
  heads,
  home,
  mails,
  notifications,
  pages,
  participantMails,
  papers,
  people,
  sandbox,
  shell,
  studio,
  trainings,
};

/** Every area by the name of its file, which is its i18next namespace. */
export const all = {
  accounts,
  agenda,
  bookings,
  errors,
  files,
  heads,
  home,
  mails,
  notifications,
  pages,
  'participant-mails': participantMails,
  papers,
  people,
  sandbox,
  shell,
  studio,
  trainings,
} as const satisfies Record<string, Messages>;

export type Area = keyof typeof all;
export type Texts = { [A in Area]: (typeof all)[A]['nl'] };
