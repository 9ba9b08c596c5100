import { AskAskersWhenStillWantedAsked } from './ask-askers-when-still-wanted-asked.js';
import { AskOutcomeWhenRequestGiven } from './ask-outcome-when-request-given.js';
import { Askers } from './askers.queries.js';
import { EmailAskerWhenSeatOffered } from './email-asker-when-seat-offered.js';
import { InvitePersonWhenInvitedToRequest } from './invite-person-when-invited-to-request.js';
import { TellAskersWhenNothingChosen } from './tell-askers-when-nothing-chosen.js';
import { TellAskersWhenProposalWithdrawn } from './tell-askers-when-proposal-withdrawn.js';
import { TellAskersWhenRequestExpired } from './tell-askers-when-request-expired.js';
import { TellAskersWhenRequestReleased } from './tell-askers-when-request-released.js';
import { TellAskersWhenRequestReopened } from './tell-askers-when-request-reopened.js';
import { TellAskersWhenRequestWithdrawn } from './tell-askers-when-request-withdrawn.js';
import { TellAskersWhenRequestsMerged } from './tell-askers-when-requests-merged.js';
import { TellAskersWhenTrainingProposed } from './tell-askers-when-training-proposed.js';
import { TellAskersWithoutSeatWhenProposalChosen } from './tell-askers-without-seat-when-proposal-chosen.js';
import { TellAuthorWhenTrainingSuggested } from './tell-author-when-training-suggested.js';
import { TellOwnerWhenRequestJoined } from './tell-owner-when-request-joined.js';
import { TellPeopleWhenOutcomeWritten } from './tell-people-when-outcome-written.js';
import { TellTrainersWhenProposalChosen } from './tell-trainers-when-proposal-chosen.js';

/** What those hear who ask for trainings, and who propose them, for the module. */
export const aboutRequests = [
  AskAskersWhenStillWantedAsked,
  AskOutcomeWhenRequestGiven,
  Askers,
  EmailAskerWhenSeatOffered,
  InvitePersonWhenInvitedToRequest,
  TellAskersWhenNothingChosen,
  TellAskersWhenProposalWithdrawn,
  TellAskersWhenRequestExpired,
  TellAskersWhenRequestReleased,
  TellAskersWhenRequestReopened,
  TellAskersWhenRequestWithdrawn,
  TellAskersWhenRequestsMerged,
  TellAskersWhenTrainingProposed,
  TellAskersWithoutSeatWhenProposalChosen,
  TellAuthorWhenTrainingSuggested,
  TellOwnerWhenRequestJoined,
  TellPeopleWhenOutcomeWritten,
  TellTrainersWhenProposalChosen,
];
