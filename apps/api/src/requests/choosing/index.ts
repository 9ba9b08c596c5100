import { AwaitSessionWhenUpdated } from './await-session-when-updated.js';
import { ChooseAtMoment } from './choose-at-moment.js';
import { ChooseProposal } from './choose-proposal.js';
import { ChoosingResolver } from './choosing.resolver.js';
import { GiveRequest } from './give-request.js';
import { MakeChoice } from './make-choice.js';
import { ReopenRequest } from './reopen-request.js';
import { ReopenRequestWhenSessionCancelled } from './reopen-request-when-session-cancelled.js';
import { ReopenRequestWhenSessionRemoved } from './reopen-request-when-session-removed.js';
import { ReopenRequestsWhenTrainingArchived } from './reopen-requests-when-training-archived.js';
import { VoteOnDates } from './vote-on-dates.js';

/** How a date is chosen, and the first right that follows, for the module. */
export const choosing = [
  AwaitSessionWhenUpdated,
  ChooseAtMoment,
  ChooseProposal,
  ChoosingResolver,
  GiveRequest,
  MakeChoice,
  ReopenRequest,
  ReopenRequestWhenSessionCancelled,
  ReopenRequestWhenSessionRemoved,
  ReopenRequestsWhenTrainingArchived,
  VoteOnDates,
];
