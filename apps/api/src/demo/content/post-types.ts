import type { DemoLanguage, DemoPerson } from './types.js';

export type DemoOpenFor = 'QUESTION' | 'CALL' | 'LOOK_ALONG' | 'TRAINING';

/** What somebody says they know, and what they may be asked for. */
export interface DemoKnowledge {
  /** "lassen:3 plaatwerk:2": slug of a skill and a level from 0 to 4. */
  skills: string;
  /** Open to questions unless told otherwise. */
  open?: readonly DemoOpenFor[];
  /** Questions a week, 3 unless told otherwise. */
  cap?: number;
  /** Days from now that they are away. */
  awayDays?: number;
  /** For everybody unless told otherwise. */
  visibility?: 'ORGANISATION';
}

export interface DemoColleague extends DemoPerson, DemoKnowledge {}

export interface DemoOrganisation {
  slug: string;
  name: string;
  /** Eight digits, from a range that the register never gave out. */
  kvk: string;
  /** Name of a DemoTown. */
  town: string;
  /** Slugs of people. */
  admins: readonly string[];
  members: readonly string[];
}

export interface DemoEndorsement {
  by: string;
  of: string;
  skill: string;
  sentence: string;
}

export interface DemoReport {
  by: string;
  reason: 'SPAM' | 'RUDE' | 'WRONG' | 'PRIVATE' | 'UNLAWFUL' | 'OTHER';
  text?: string;
}

/** A comment: by whoever fits, unless it names a person or the author of the question or idea. */
export type DemoComment = string | { by: string; text: string; report?: DemoReport };

interface DemoPost {
  /** Markdown. */
  text: string;
  /** Dutch unless told otherwise. */
  language?: DemoLanguage;
  /** What it said before it was changed. */
  was?: string;
  /** How many people voted for it, as far as there are people who could. */
  votes?: number;
  comments?: readonly DemoComment[];
}

interface DemoRoot extends DemoPost {
  title: string;
  skills: readonly string[];
  /** Slug of a person; where it is left out somebody with an interest in the subject. */
  by?: string;
  /** Slug of the organisation within which it stays. */
  organisation?: string;
  anonymous?: true;
  /** Waits for a moderator. */
  queued?: true;
  /** At least 1. */
  daysAgo: number;
}

export interface DemoAnswer extends DemoPost {
  /** Slug of a person; where it is left out somebody who knows the subject. */
  by?: string;
  accepted?: true;
}

export interface DemoQuestion extends DemoRoot {
  answers?: readonly DemoAnswer[];
  /** Title of the question that was asked before. */
  duplicateOf?: string;
  obsolete?: true;
  /** Slugs of the people to whom it was routed. */
  askedTo?: readonly string[];
}

export type DemoIdeaStatus = 'NEW' | 'REVIEWED' | 'TRYING' | 'DONE' | 'NOT_NOW';

export interface DemoIdea extends DemoRoot {
  /** New unless told otherwise. */
  status?: DemoIdeaStatus;
  reason?: string;
  /** Title of the idea that it went into. */
  mergedInto?: string;
}

/** In the name of the author of the question or idea, in comments. */
export const ASKER = 'asker';
