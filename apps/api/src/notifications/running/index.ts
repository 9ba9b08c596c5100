import { AskToPay } from './ask-to-pay.js';
import { EmailMemberWhenPaymentAsked } from './email-member-when-payment-asked.js';
import { EmailMemberWhenSeatsReserved } from './email-member-when-seats-reserved.js';
import { EmailMemberWhenSessionDidNotRun } from './email-member-when-session-did-not-run.js';
import { EmailMembersWhenSessionRuns } from './email-members-when-session-runs.js';
import { EmailParticipantsWhenSessionRuns } from './email-participants-when-session-runs.js';
import { EmailTrainerWhenDecisionAsked } from './email-trainer-when-decision-asked.js';
import { EmailTrainerWhenSessionDidNotRun } from './email-trainer-when-session-did-not-run.js';
import { EmailTrainerWhenSessionRuns } from './email-trainer-when-session-runs.js';
import { SessionNotices } from './session-notices.queries.js';

/** What people hear about whether a session runs, for the module. */
export const aboutRunning = [
  AskToPay,
  EmailMemberWhenPaymentAsked,
  EmailMemberWhenSeatsReserved,
  EmailMemberWhenSessionDidNotRun,
  EmailMembersWhenSessionRuns,
  EmailParticipantsWhenSessionRuns,
  EmailTrainerWhenDecisionAsked,
  EmailTrainerWhenSessionDidNotRun,
  EmailTrainerWhenSessionRuns,
  SessionNotices,
];
