import { IdeaOriginsResolver, QuestionOriginsResolver } from './asked-fields.resolver.js';
import { ForgetWantsWhenAccountDeleted } from './forget-wants-when-account-deleted.js';
import { ForgetWantsWhenOrganisationLeft } from './forget-wants-when-organisation-left.js';
import { InviteBehind } from './invite-behind.js';
import { InviteBehindWhenPostPublished } from './invite-behind-when-post-published.js';
import { InviteBehindWhenPostRestored } from './invite-behind-when-post-restored.js';
import { InviteBehindWhenRequestReleased } from './invite-behind-when-request-released.js';
import { InviteBehindWhenRequestReopened } from './invite-behind-when-request-reopened.js';
import { OriginsResolver } from './origins.resolver.js';
import { PostOriginsResolver } from './post-origins.resolver.js';
import {
  AnswerOriginsResolver,
  OutcomePartResolver,
  RequestOriginsResolver,
} from './request-origins.resolver.js';
import { SuggestTraining } from './suggest-training.js';
import { TellOutcomeWhenPostPublished } from './tell-outcome-when-post-published.js';
import { TurnIntoRequest } from './turn-into-request.js';
import { WantToKnow } from './want-to-know.js';
import { WeighInterest } from './weigh-interest.js';
import { WeighInterestWhenIdeasMerged } from './weigh-interest-when-ideas-merged.js';
import { WeighInterestWhenMarkedDuplicate } from './weigh-interest-when-marked-duplicate.js';
import { WeighInterestWhenPostWanted } from './weigh-interest-when-post-wanted.js';
import { WeighInterestWhenVoteCast } from './weigh-interest-when-vote-cast.js';
import { WriteOutcome } from './write-outcome.js';

/** Where requests come from, and how the answer comes back, for the module. */
export const origins = [
  AnswerOriginsResolver,
  ForgetWantsWhenAccountDeleted,
  ForgetWantsWhenOrganisationLeft,
  IdeaOriginsResolver,
  InviteBehind,
  InviteBehindWhenPostPublished,
  InviteBehindWhenPostRestored,
  InviteBehindWhenRequestReleased,
  InviteBehindWhenRequestReopened,
  OriginsResolver,
  OutcomePartResolver,
  PostOriginsResolver,
  QuestionOriginsResolver,
  RequestOriginsResolver,
  SuggestTraining,
  TellOutcomeWhenPostPublished,
  TurnIntoRequest,
  WantToKnow,
  WeighInterest,
  WeighInterestWhenIdeasMerged,
  WeighInterestWhenMarkedDuplicate,
  WeighInterestWhenPostWanted,
  WeighInterestWhenVoteCast,
  WriteOutcome,
];
