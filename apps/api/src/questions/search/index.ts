import { IndexQuestion } from './index-question.js';
import { IndexQuestionsWhenAuthorForgotten } from './index-questions-when-author-forgotten.js';
import { QuestionSearch } from './question-search.js';
import { IndexQuestionWhenPostPublished } from './index-question-when-post-published.js';
import { IndexQuestionWhenPostEdited } from './index-question-when-post-edited.js';
import { IndexQuestionWhenPostHidden } from './index-question-when-post-hidden.js';
import { IndexQuestionWhenPostRestored } from './index-question-when-post-restored.js';
import { IndexQuestionWhenPostRemoved } from './index-question-when-post-removed.js';
import { IndexQuestionWhenVoteCast } from './index-question-when-vote-cast.js';
import { IndexQuestionWhenVoteWithdrawn } from './index-question-when-vote-withdrawn.js';
import { IndexQuestionWhenAnswerAccepted } from './index-question-when-answer-accepted.js';
import { IndexQuestionWhenAcceptanceWithdrawn } from './index-question-when-acceptance-withdrawn.js';
import { IndexQuestionWhenMarkedDuplicate } from './index-question-when-marked-duplicate.js';
import { IndexQuestionWhenDuplicateUndone } from './index-question-when-duplicate-undone.js';
import { IndexQuestionWhenWidened } from './index-question-when-widened.js';
import { IndexQuestionWhenObsolete } from './index-question-when-obsolete.js';
import { IndexQuestionWhenFreshnessConfirmed } from './index-question-when-freshness-confirmed.js';

/** All that lets questions be found, for the module. */
export const search = [
  IndexQuestionsWhenAuthorForgotten,
  IndexQuestion,
  QuestionSearch,
  IndexQuestionWhenPostPublished,
  IndexQuestionWhenPostEdited,
  IndexQuestionWhenPostHidden,
  IndexQuestionWhenPostRestored,
  IndexQuestionWhenPostRemoved,
  IndexQuestionWhenVoteCast,
  IndexQuestionWhenVoteWithdrawn,
  IndexQuestionWhenAnswerAccepted,
  IndexQuestionWhenAcceptanceWithdrawn,
  IndexQuestionWhenMarkedDuplicate,
  IndexQuestionWhenDuplicateUndone,
  IndexQuestionWhenWidened,
  IndexQuestionWhenObsolete,
  IndexQuestionWhenFreshnessConfirmed,
];
