import type { Language } from '../accounts/index.js';
import type { VatStatus } from '../money/index.js';

export type TrainingFormat = 'FACE_TO_FACE' | 'IN_COMPANY' | 'ONLINE';
export type TrainingStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
/** 0 nothing yet, 1 beginner, 2 works with help, 3 works alone, 4 teaches others. */
export type Level = 0 | 1 | 2 | 3 | 4;
/** Before: unlocked by a booking. After: unlocked by attendance. */
export type ItemMoment = 'BEFORE' | 'AFTER';
export type ItemKind = 'TEXT' | 'LINK' | 'FILE' | 'VIDEO';

export const TRAINING_FORMATS = [
  'FACE_TO_FACE',
  'IN_COMPANY',
  'ONLINE',
] as const satisfies readonly TrainingFormat[];
export const TRAINING_STATUSES = [
  'DRAFT',
  'PUBLISHED',
  'ARCHIVED',
] as const satisfies readonly TrainingStatus[];
export const LEVELS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];
export const ITEM_MOMENTS = ['BEFORE', 'AFTER'] as const satisfies readonly ItemMoment[];
export const ITEM_KINDS = ['TEXT', 'LINK', 'FILE', 'VIDEO'] as const satisfies readonly ItemKind[];

export interface TrainingItemFields {
  readonly moment: ItemMoment;
  readonly kind: ItemKind;
  readonly title: string;
  readonly text?: string | null;
  readonly url?: string | null;
  readonly fileId?: string | null;
}

/** A training as its trainer fills it in. Absent is undefined, null or blank. */
export interface TrainingFields {
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly description?: string | null;
  readonly outcomes?: readonly string[] | null;
  readonly levelFrom?: number | null;
  readonly levelTo?: number | null;
  readonly topics?: readonly string[] | null;
  /** What is taught, finer than a topic. */
  readonly skills?: readonly string[] | null;
  readonly language?: Language | null;
  readonly format?: TrainingFormat | null;
  readonly durationMinutes?: number | null;
  readonly minSeats?: number | null;
  readonly maxSeats?: number | null;
  /** 0 is free, absent is not decided yet. */
  readonly priceExVatCents?: number | null;
  /** Blank text means that there are none; null means that the trainer has not said so yet. */
  readonly extraCosts?: string | null;
  readonly imageId?: string | null;
  readonly items?: readonly TrainingItemFields[] | null;
}

export interface TrainingAsOffered extends TrainingFields {
  /** Of the trainer's profile. */
  readonly vatStatus?: VatStatus | null;
  readonly upcomingSessions: number;
}
