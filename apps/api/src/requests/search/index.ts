import { IndexRequest } from './index-request.js';
import { IndexRequestWhenChanged } from './index-request-when-changed.js';
import { IndexRequestWhenExpired } from './index-request-when-expired.js';
import { IndexRequestWhenGiven } from './index-request-when-given.js';
import { IndexRequestWhenJoined } from './index-request-when-joined.js';
import { IndexRequestWhenLeft } from './index-request-when-left.js';
import { IndexRequestWhenMerged } from './index-request-when-merged.js';
import { IndexRequestWhenPostEdited } from './index-request-when-post-edited.js';
import { IndexRequestWhenPostHidden } from './index-request-when-post-hidden.js';
import { IndexRequestWhenPostPublished } from './index-request-when-post-published.js';
import { IndexRequestWhenPostRemoved } from './index-request-when-post-removed.js';
import { IndexRequestWhenPostRestored } from './index-request-when-post-restored.js';
import { IndexRequestWhenProposalChosen } from './index-request-when-proposal-chosen.js';
import { IndexRequestWhenReleased } from './index-request-when-released.js';
import { IndexRequestWhenRenewed } from './index-request-when-renewed.js';
import { IndexRequestWhenReopened } from './index-request-when-reopened.js';
import { IndexRequestWhenWithdrawn } from './index-request-when-withdrawn.js';
import { IndexRequestsWhenAuthorForgotten } from './index-requests-when-author-forgotten.js';
import { RequestSearch } from './request-search.js';

/** How requests are found, for the module. */
export const search = [
  IndexRequest,
  IndexRequestWhenChanged,
  IndexRequestWhenExpired,
  IndexRequestWhenGiven,
  IndexRequestWhenJoined,
  IndexRequestWhenLeft,
  IndexRequestWhenMerged,
  IndexRequestWhenPostEdited,
  IndexRequestWhenPostHidden,
  IndexRequestWhenPostPublished,
  IndexRequestWhenPostRemoved,
  IndexRequestWhenPostRestored,
  IndexRequestWhenProposalChosen,
  IndexRequestWhenReleased,
  IndexRequestWhenRenewed,
  IndexRequestWhenReopened,
  IndexRequestWhenWithdrawn,
  IndexRequestsWhenAuthorForgotten,
  RequestSearch,
];
