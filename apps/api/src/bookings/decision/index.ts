import { AskPaymentsWhenSessionRuns } from './ask-payments-when-session-runs.js';
import { AskPayments } from './ask-payments.js';
import { CancelInSilence } from './cancel-in-silence.js';
import { DecideAtMoment } from './decide-at-moment.js';
import { DecideSession } from './decide-session.js';
import { DecisionResolver, SessionViewerDecisionResolver } from './decision.resolver.js';
import { FollowSessionWhenUpdated } from './follow-session-when-updated.js';
import { IndexTrainingWhenSessionCancelled } from './index-training-when-session-cancelled.js';
import { PlanDecisionWhenSessionPublished } from './plan-decision-when-session-published.js';
import { PlanDecisionsWhenSessionsScheduled } from './plan-decisions-when-sessions-scheduled.js';
import { PlanDecisionsWhenTrainingPublished } from './plan-decisions-when-training-published.js';
import { PlanDecisions } from './plan-decisions.js';
import { RunSession } from './run-session.js';

/** All that decides whether a session runs, for the module. */
export const decision = [
  RunSession,
  AskPayments,
  AskPaymentsWhenSessionRuns,
  CancelInSilence,
  DecideAtMoment,
  DecideSession,
  DecisionResolver,
  SessionViewerDecisionResolver,
  FollowSessionWhenUpdated,
  IndexTrainingWhenSessionCancelled,
  PlanDecisions,
  PlanDecisionsWhenSessionsScheduled,
  PlanDecisionsWhenTrainingPublished,
  PlanDecisionWhenSessionPublished,
];
