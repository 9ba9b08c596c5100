/** What somebody can choose about, together. MODERATION cannot be switched off: it says why something was taken away. */
export const NOTICE_TOPICS = [
  'ASKED',
  'REPLIES',
  'REMINDERS',
  'IDEAS',
  'REQUESTS',
  'COLLEAGUES',
  'MODERATION',
  'NEWS',
] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** What a notification says, and under what it falls. */
export const NOTICE_KINDS = {
  /** A question was put to you by name. */
  ASKED: 'ASKED',
  /** Nobody answered: a question to all colleagues. */
  ASKED_ALL: 'ASKED',
  /** An answer to a question that you follow. */
  ANSWERED: 'REPLIES',
  /** A comment below something of yours, or below what you follow. */
  COMMENTED: 'REPLIES',
  /** Your answer was accepted. */
  ACCEPTED: 'REPLIES',
  /** Your question was asked before. */
  DUPLICATE: 'REPLIES',
  /** Did an answer help? */
  NUDGED: 'REMINDERS',
  /** Nobody answered: what now? */
  UNANSWERED: 'REMINDERS',
  /** Does it still hold? */
  FRESHNESS: 'REMINDERS',
  /** An idea that you voted for got another status. */
  IDEA_STATUS: 'IDEAS',
  /** An idea of yours, or one you voted for, goes on in another. */
  IDEA_MERGED: 'IDEAS',
  /** So many share your question or idea that it could be a training. */
  TRAINING_SUGGESTED: 'REQUESTS',
  /** What you wanted to know too became a training request: do you join? */
  REQUEST_INVITED: 'REQUESTS',
  /** So many joined your training request. */
  REQUEST_GROWS: 'REQUESTS',
  /** A trainer proposes dates. */
  PROPOSED: 'REQUESTS',
  PROPOSAL_WITHDRAWN: 'REQUESTS',
  /** Your proposal was chosen. */
  PROPOSAL_CHOSEN: 'REQUESTS',
  PROPOSAL_NOT_CHOSEN: 'REQUESTS',
  /** A date was chosen on which you could not come. */
  DATE_CHOSEN: 'REQUESTS',
  /** A date was chosen, and all seats are offered to others who asked: you are first in line. */
  FIRST_IN_LINE: 'REQUESTS',
  /** No date had a majority. */
  NOTHING_CHOSEN: 'REQUESTS',
  /** The session was not held: the request goes on. */
  REQUEST_REOPENED: 'REQUESTS',
  /** Do you still want it? */
  STILL_WANTED: 'REQUESTS',
  REQUEST_EXPIRED: 'REQUESTS',
  REQUEST_WITHDRAWN: 'REQUESTS',
  /** A training request that you joined goes on in another. */
  REQUEST_MERGED: 'REQUESTS',
  /** The training was given: what is the answer? */
  OUTCOME_ASKED: 'REQUESTS',
  /** The answer that came from a training. */
  OUTCOME_WRITTEN: 'REQUESTS',
  /** A colleague says that you know something. */
  ENDORSED: 'COLLEAGUES',
  /** Somebody joined your organisation. */
  JOINED: 'COLLEAGUES',
  /** A moderator decided about something of yours. */
  MODERATED: 'MODERATION',
  /** A moderator read it, and it is there for others. */
  SHOWN: 'MODERATION',
  /** What you reported was taken away. */
  REPORT_FOLLOWED: 'REPLIES',
  /** What you reported stays. */
  REPORT_KEPT: 'REPLIES',
} as const satisfies Record<string, NoticeTopic>;
export type NoticeKind = keyof typeof NOTICE_KINDS;
export const noticeKinds = Object.keys(NOTICE_KINDS) as NoticeKind[];

export const MAIL_PACES = ['OFF', 'AT_ONCE', 'DAILY', 'WEEKLY'] as const;
export type MailPace = (typeof MAIL_PACES)[number];

export interface NoticePreference {
  /** Whether it shows in the list on the site. */
  readonly inApp: boolean;
  readonly mail: MailPace;
}

/** What somebody gets who chose nothing. NEWS is what is new in what they follow: in the feed, and by digest. */
export const DEFAULT_PREFERENCES: Readonly<Record<NoticeTopic, NoticePreference>> = {
  ASKED: { inApp: true, mail: 'AT_ONCE' },
  REPLIES: { inApp: true, mail: 'AT_ONCE' },
  REMINDERS: { inApp: true, mail: 'DAILY' },
  IDEAS: { inApp: true, mail: 'WEEKLY' },
  REQUESTS: { inApp: true, mail: 'AT_ONCE' },
  COLLEAGUES: { inApp: true, mail: 'WEEKLY' },
  MODERATION: { inApp: true, mail: 'AT_ONCE' },
  NEWS: { inApp: true, mail: 'WEEKLY' },
};

/** What can be chosen for a topic: news is a list, so never one mail at a time. */
export const choosable = (topic: NoticeTopic, { inApp, mail }: NoticePreference): boolean => {
  if (topic === 'MODERATION') return inApp && mail === 'AT_ONCE';
  return topic !== 'NEWS' || (inApp && mail !== 'AT_ONCE');
};
