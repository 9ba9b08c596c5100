import type { Daypart, PostKind } from '@nutshell/domain';
import type { DemoIdea, DemoQuestion, DemoReport, DemoRequest } from './content/post-types.js';
import type { DemoLanguage } from './content/types.js';

export interface PlannedPost {
  key: string;
  kind: PostKind;
  /** Keys. */
  root: string;
  parent: string | null;
  /** Slug of a person. */
  author: string;
  anonymous: boolean;
  /** Slug of the organisation within which the root stays. */
  organisation: string | undefined;
  skills: readonly string[];
  language: DemoLanguage;
  title: string | null;
  slug: string | null;
  text: string;
  /** What it said at first. */
  was: { text: string; changedAt: Date } | null;
  queued: boolean;
  at: Date;
  votes: readonly { by: string; at: Date }[];
  report: (DemoReport & { at: Date }) | null;
}

export interface PlannedQuestion {
  post: PlannedPost;
  content: DemoQuestion;
  answers: readonly PlannedPost[];
  accepted: { answer: PlannedPost; at: Date } | null;
}

export interface PlannedIdea {
  post: PlannedPost;
  content: DemoIdea;
}

export interface PlannedAsker {
  /** Slug of a person. */
  person: string;
  status: 'JOINED' | 'INVITED';
  at: Date;
  dayparts: readonly Daypart[] | null;
  maxPriceExVatCents: number | null;
}

export interface PlannedRequest {
  post: PlannedPost;
  content: DemoRequest;
  /** The first is whoever asked. */
  askers: readonly PlannedAsker[];
  /** What was written down after the training. */
  outcome: PlannedPost | null;
}

export interface PostPlan {
  posts: readonly PlannedPost[];
  questions: readonly PlannedQuestion[];
  ideas: readonly PlannedIdea[];
  requests: readonly PlannedRequest[];
}
