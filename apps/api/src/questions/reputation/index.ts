import { RebuildReputation } from './rebuild-reputation.js';
import { SettleReputation } from './settle-reputation.js';
import { SettleReputationWhenVoteCast } from './settle-reputation-when-vote-cast.js';
import { SettleReputationWhenVoteWithdrawn } from './settle-reputation-when-vote-withdrawn.js';
import { SettleReputationWhenPostHidden } from './settle-reputation-when-post-hidden.js';
import { SettleReputationWhenPostRestored } from './settle-reputation-when-post-restored.js';
import { SettleReputationWhenPostRemoved } from './settle-reputation-when-post-removed.js';
import { SettleReputationWhenAnswerAccepted } from './settle-reputation-when-answer-accepted.js';
import { SettleReputationWhenAcceptanceWithdrawn } from './settle-reputation-when-acceptance-withdrawn.js';
import { SettleReputationWhenSkillEndorsed } from './settle-reputation-when-skill-endorsed.js';
import { SettleReputationWhenEndorsementWithdrawn } from './settle-reputation-when-endorsement-withdrawn.js';

/** The whole of reputation, for the module. */
export const reputation = [
  RebuildReputation,
  SettleReputation,
  SettleReputationWhenVoteCast,
  SettleReputationWhenVoteWithdrawn,
  SettleReputationWhenPostHidden,
  SettleReputationWhenPostRestored,
  SettleReputationWhenPostRemoved,
  SettleReputationWhenAnswerAccepted,
  SettleReputationWhenAcceptanceWithdrawn,
  SettleReputationWhenSkillEndorsed,
  SettleReputationWhenEndorsementWithdrawn,
];
