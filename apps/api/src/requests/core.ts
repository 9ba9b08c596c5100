import { AskWhetherStillWanted } from './ask-whether-still-wanted.js';
import { Askers } from './askers.js';
import { BringAskers } from './bring-askers.js';
import { ChangeRequest } from './change-request.js';
import { ConfirmRequest } from './confirm-request.js';
import { EndRequest } from './end-request.js';
import { ForgetAskerWhenAccountDeleted } from './forget-asker-when-account-deleted.js';
import { GeocodeTown } from './geocode-town.js';
import { JoinRequest } from './join-request.js';
import { LeaveRequest } from './leave-request.js';
import { LeaveRequestsWhenOrganisationLeft } from './leave-requests-when-organisation-left.js';
import { MergeRequests } from './merge-requests.js';
import { ReleaseRequests } from './release-requests.js';
import { ReleaseRequestsWhenPostHidden } from './release-requests-when-post-hidden.js';
import { ReleaseRequestsWhenRequestWithdrawn } from './release-requests-when-request-withdrawn.js';
import { RenewRequest } from './renew-request.js';
import { RenewRequestWhenPostPublished } from './renew-request-when-post-published.js';
import { RenewRequestWhenPostRestored } from './renew-request-when-post-restored.js';
import { RequestFieldsResolver } from './request-fields.resolver.js';
import { RequestPartResolver } from './request-part.resolver.js';
import { RequestTraining } from './request-training.js';
import { RequestQueries } from './requests.queries.js';
import { RequestsResolver } from './requests.resolver.js';
import { WithdrawRequest } from './withdraw-request.js';
import { WithdrawRequestWhenPostRemoved } from './withdraw-request-when-post-removed.js';

/** Asking for a training, joining it, and what becomes of it with time. */
export const core = [
  Askers,
  AskWhetherStillWanted,
  BringAskers,
  ChangeRequest,
  ConfirmRequest,
  EndRequest,
  ForgetAskerWhenAccountDeleted,
  GeocodeTown,
  JoinRequest,
  LeaveRequest,
  LeaveRequestsWhenOrganisationLeft,
  MergeRequests,
  ReleaseRequests,
  ReleaseRequestsWhenPostHidden,
  ReleaseRequestsWhenRequestWithdrawn,
  RenewRequest,
  RenewRequestWhenPostPublished,
  RenewRequestWhenPostRestored,
  RequestFieldsResolver,
  RequestPartResolver,
  RequestQueries,
  RequestsResolver,
  RequestTraining,
  WithdrawRequest,
  WithdrawRequestWhenPostRemoved,
];
