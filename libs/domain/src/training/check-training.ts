import { atMost, isBlank, text, webAddress, whole } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import type { TrainingFields, TrainingItemFields } from './types.js';

/** Lengths in characters, amounts in cents, durations in minutes. */
export const TRAINING_LIMITS = {
  title: { min: 3, max: 120 },
  summary: { max: 300 },
  description: { max: 20_000 },
  outcome: { max: 200 },
  outcomes: 12,
  topics: 8,
  skills: 12,
  level: { min: 0, max: 4 },
  durationMinutes: { min: 15, max: 1440 },
  seats: { min: 1, max: 500 },
  priceExVatCents: { min: 0, max: 1_000_000 },
  extraCosts: { max: 500 },
  items: 50,
  itemTitle: { max: 120 },
  itemText: { max: 10_000 },
} as const;

function itemProblems(item: TrainingItemFields, path: string): FieldProblem[] {
  const problems = [
    ...text(`${path}.title`, item.title, { ...TRAINING_LIMITS.itemTitle, required: true }),
    ...text(`${path}.text`, item.text, { ...TRAINING_LIMITS.itemText, required: item.kind === 'TEXT' }),
    ...webAddress(`${path}.url`, item.kind === 'FILE' ? null : item.url),
  ];
  if ((item.kind === 'LINK' || item.kind === 'VIDEO') && isBlank(item.url))
    problems.push({ field: `${path}.url`, code: 'required' });
  if (item.kind === 'FILE' && isBlank(item.fileId) && isBlank(item.url))
    problems.push({ field: `${path}.fileId`, code: 'required' });
  return problems;
}

const inWrongOrder = (low: number | null | undefined, high: number | null | undefined): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > high;

/** Everything wrong with a training. A draft may be incomplete, but it has a title. */
export function trainingProblems(training: TrainingFields): FieldProblem[] {
  const limit = TRAINING_LIMITS;
  const { outcomes, items } = training;
  return [
    ...text('title', training.title, { ...limit.title, required: true }),
    ...text('summary', training.summary, limit.summary),
    ...text('description', training.description, limit.description),
    ...atMost('outcomes', outcomes, limit.outcomes),
    ...(outcomes ?? []).flatMap((outcome, index) => text(`outcomes.${index}`, outcome, limit.outcome)),
    ...whole('levelFrom', training.levelFrom, limit.level),
    ...whole('levelTo', training.levelTo, limit.level),
    ...(inWrongOrder(training.levelFrom, training.levelTo)
      ? [{ field: 'levelTo', code: 'levelOrder' } as const]
      : []),
    ...atMost('topics', training.topics, limit.topics),
    ...atMost('skills', training.skills, limit.skills),
    ...whole('durationMinutes', training.durationMinutes, limit.durationMinutes),
    ...whole('minSeats', training.minSeats, limit.seats),
    ...whole('maxSeats', training.maxSeats, limit.seats),
    ...(inWrongOrder(training.minSeats, training.maxSeats)
      ? [{ field: 'maxSeats', code: 'seatOrder' } as const]
      : []),
    ...whole('priceExVatCents', training.priceExVatCents, limit.priceExVatCents),
    ...text('extraCosts', training.extraCosts, limit.extraCosts),
    ...atMost('items', items, limit.items),
    ...(items ?? []).flatMap((item, index) => itemProblems(item, `items.${index}`)),
  ];
}

/** Pass a changed training whole, changes merged in, so that its levels and seats are compared. Throws `Invalid`. */
export function checkTraining(training: TrainingFields): void {
  refuseProblems(trainingProblems(training));
}
