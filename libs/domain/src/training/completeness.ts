import { isBlank } from '../check.js';
import { TrainingIncomplete } from './errors.js';
import type { TrainingAsOffered } from './types.js';

/** In the order in which a trainer meets them. A required step must be done before publishing. */
export const COMPLETENESS_STEPS = [
  { code: 'title', required: true },
  { code: 'summary', required: true },
  { code: 'topics', required: true },
  { code: 'level', required: false },
  { code: 'description', required: true },
  { code: 'outcomes', required: false },
  { code: 'duration', required: true },
  { code: 'price', required: true },
  { code: 'vat', required: true },
  { code: 'extraCosts', required: false },
  { code: 'image', required: false },
  { code: 'sessions', required: false },
  { code: 'items', required: false },
] as const;

export type CompletenessCode = (typeof COMPLETENESS_STEPS)[number]['code'];

export interface CompletenessStep {
  readonly code: CompletenessCode;
  readonly done: boolean;
  readonly required: boolean;
}

const isDone: Record<CompletenessCode, (training: TrainingAsOffered) => boolean> = {
  title: (training) => !isBlank(training.title),
  summary: (training) => !isBlank(training.summary),
  topics: (training) => (training.topics ?? []).length + (training.skills ?? []).length > 0,
  level: (training) => typeof training.levelFrom === 'number' && typeof training.levelTo === 'number',
  description: (training) => !isBlank(training.description),
  outcomes: (training) => (training.outcomes ?? []).some((outcome) => !isBlank(outcome)),
  duration: (training) => (training.durationMinutes ?? 0) > 0,
  price: (training) => typeof training.priceExVatCents === 'number',
  vat: (training) => Boolean(training.vatStatus),
  extraCosts: (training) => typeof training.extraCosts === 'string',
  image: (training) => !isBlank(training.imageId),
  sessions: (training) => training.upcomingSessions > 0,
  items: (training) => (training.items ?? []).length > 0,
};

/** How far a listing is: every step counts the same; 100 only when all are done. */
export function completeness(training: TrainingAsOffered): { percent: number; steps: CompletenessStep[] } {
  const steps = COMPLETENESS_STEPS.map(({ code, required }) => ({
    code,
    done: isDone[code](training),
    required,
  }));
  const done = steps.filter((step) => step.done).length;
  return { percent: Math.floor((100 * done) / steps.length), steps };
}

/** The required steps that are not done. */
export function missingToPublish(training: TrainingAsOffered): CompletenessCode[] {
  return completeness(training)
    .steps.filter((step) => step.required && !step.done)
    .map((step) => step.code);
}

/** Throws `TrainingIncomplete`. */
export function refuseIncompleteTraining(training: TrainingAsOffered): void {
  const missing = missingToPublish(training);
  if (missing.length > 0) throw new TrainingIncomplete(missing);
}
