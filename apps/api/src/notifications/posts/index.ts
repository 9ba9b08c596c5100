import { TellAdminsWhenColleagueJoined } from './tell-admins-when-colleague-joined.js';
import { TellFollowersWhenAnswerPublished } from './tell-followers-when-answer-published.js';
import { TellPeopleWhenCommentPublished } from './tell-people-when-comment-published.js';
import { TellPeopleWhenModerationDecided } from './tell-people-when-moderation-decided.js';

/** What people hear of questions, answers, ideas, skills and colleagues. */
export const aboutPosts = [
  TellAdminsWhenColleagueJoined,
  TellFollowersWhenAnswerPublished,
  TellPeopleWhenCommentPublished,
  TellPeopleWhenModerationDecided,
];
