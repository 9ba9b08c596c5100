import { AskPeople } from './ask-people.js';
import { EndRoutes } from './end-routes.js';
import { HandOverRoutesWhenAccountDeleted } from './hand-over-routes-when-account-deleted.js';
import { HandOverQuestion } from './hand-over-question.js';
import { QuestionRouteFieldsResolver } from './route-fields.resolver.js';
import { RouteQuestionWhenPostPublished } from './route-question-when-post-published.js';
import { RouteQuestionWhenPostEdited } from './route-question-when-post-edited.js';
import { RouteQuestionWhenPostRestored } from './route-question-when-post-restored.js';
import { RouteQuestionWhenDuplicateUndone } from './route-question-when-duplicate-undone.js';
import { EndRoutesWhenPostHidden } from './end-routes-when-post-hidden.js';
import { EndRoutesWhenPostRemoved } from './end-routes-when-post-removed.js';
import { EndRoutesWhenOrganisationLeft } from './end-routes-when-organisation-left.js';
import { RouteQuestionsWhenSkillClaimed } from './route-questions-when-skill-claimed.js';
import { SendWave } from './send-wave.js';
import { TellUnanswered } from './tell-unanswered.js';
import { WidenQuestion } from './widen-question.js';

/** The whole of routing, for the module. */
export const routing = [
  AskPeople,
  EndRoutes,
  HandOverQuestion,
  HandOverRoutesWhenAccountDeleted,
  QuestionRouteFieldsResolver,
  RouteQuestionWhenPostPublished,
  RouteQuestionWhenPostEdited,
  RouteQuestionWhenPostRestored,
  RouteQuestionWhenDuplicateUndone,
  EndRoutesWhenPostHidden,
  EndRoutesWhenPostRemoved,
  EndRoutesWhenOrganisationLeft,
  RouteQuestionsWhenSkillClaimed,
  SendWave,
  TellUnanswered,
  WidenQuestion,
];
