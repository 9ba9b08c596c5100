import { AskAuthorsWhenFreshnessAsked } from './ask-authors-when-freshness-asked.js';
import { TellAdminsWhenColleagueJoined } from './tell-admins-when-colleague-joined.js';
import { TellAskerWhenQuestionMarkedDuplicate } from './tell-asker-when-question-marked-duplicate.js';
import { TellAskerWhenQuestionNudged } from './tell-asker-when-question-nudged.js';
import { TellAskerWhenQuestionUnanswered } from './tell-asker-when-question-unanswered.js';
import { TellAuthorWhenAnswerAccepted } from './tell-author-when-answer-accepted.js';
import { TellAuthorWhenIdeasMerged } from './tell-author-when-ideas-merged.js';
import { TellColleaguesWhenQuestionWidened } from './tell-colleagues-when-question-widened.js';
import { TellExpertWhenQuestionRouted } from './tell-expert-when-question-routed.js';
import { TellFollowersWhenAnswerPublished } from './tell-followers-when-answer-published.js';
import { TellPeopleWhenCommentPublished } from './tell-people-when-comment-published.js';
import { TellPeopleWhenModerationDecided } from './tell-people-when-moderation-decided.js';
import { TellPersonWhenSkillEndorsed } from './tell-person-when-skill-endorsed.js';
import { TellVotersWhenIdeaStatusChanged } from './tell-voters-when-idea-status-changed.js';

/** What people hear of questions, answers, ideas, skills and colleagues. */
export const aboutPosts = [
  AskAuthorsWhenFreshnessAsked,
  TellAdminsWhenColleagueJoined,
  TellAskerWhenQuestionMarkedDuplicate,
  TellAskerWhenQuestionNudged,
  TellAskerWhenQuestionUnanswered,
  TellAuthorWhenAnswerAccepted,
  TellAuthorWhenIdeasMerged,
  TellColleaguesWhenQuestionWidened,
  TellExpertWhenQuestionRouted,
  TellFollowersWhenAnswerPublished,
  TellPeopleWhenCommentPublished,
  TellPeopleWhenModerationDecided,
  TellPersonWhenSkillEndorsed,
  TellVotersWhenIdeaStatusChanged,
];
