import type { Daypart } from '@nutshell/domain';
import type { DemoLanguage, DemoPerson, DemoStart } from './types.js';

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

export interface DemoProposal {
  /** Slug of a training; its trainer proposes it. */
  training: string;
  text: string;
  priceExVatCents: number;
  seats: readonly [min: number, max: number];
  /** In so many days from now, and when on the clock of the place. */
  dates: readonly (readonly [days: number, start: DemoStart])[];
  withdrawn?: true;
}

/** Open, unless told otherwise: with proposals, people vote on them. */
export type DemoRequestState =
  /** Asked whether it is still wanted. */
  | 'ASKED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  /** The first date of the first proposal was chosen; askers are being offered their seats. */
  | 'PLANNED'
  /** A session of the training of its first proposal has been held. */
  | 'GIVEN'
  /** The first proposal was chosen once, but too few came. */
  | 'REOPENED';

export interface DemoRequest extends DemoRoot {
  /** What is known, and what is wanted, 0–4. */
  levels?: readonly [from: number, to: number];
  /** Name of a DemoTown; anywhere where it is left out. */
  near?: string;
  radiusKm?: 10 | 25 | 50 | 100;
  dayparts?: readonly Daypart[];
  maxPriceExVatCents?: number;
  /** How many joined, whoever asked included. */
  joined: number;
  /** How many were asked to join and did not answer yet. */
  invited?: number;
  /** Slugs of people who are among those who joined. */
  with?: readonly string[];
  /** Title of the question or idea that it came from. */
  from?: string;
  proposals?: readonly DemoProposal[];
  state?: DemoRequestState;
  /** Title of the request that it went into. */
  mergedInto?: string;
  /** The answer that was written down afterwards, by the trainer. */
  outcome?: string;
}

/** In the name of the author of the question or idea, in comments. */
export const ASKER = 'asker';
