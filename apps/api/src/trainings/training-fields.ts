import type { Language, TrainingFields } from '@nutshell/domain';
import type { TrainingEntity } from './training.entity.js';
import type { TrainingInput } from './trainings.inputs.js';

type Editable = Pick<
  TrainingEntity,
  | 'title'
  | 'summary'
  | 'description'
  | 'outcomes'
  | 'levelFrom'
  | 'levelTo'
  | 'language'
  | 'format'
  | 'durationMinutes'
  | 'minSeats'
  | 'maxSeats'
  | 'priceExVatCents'
  | 'extraCosts'
  | 'imageId'
  | 'organisationId'
>;

/** What a new training starts from. */
export const blank = (language: Language): Editable => ({
  title: '',
  summary: '',
  description: '',
  outcomes: [],
  levelFrom: null,
  levelTo: null,
  language,
  format: 'FACE_TO_FACE',
  durationMinutes: 0,
  minSeats: 1,
  maxSeats: 12,
  priceExVatCents: null,
  extraCosts: null,
  imageId: null,
  organisationId: null,
});

/** The input laid over what is there: undefined leaves a field as it is, null clears it. */
export function merged(present: Editable, input: TrainingInput): Editable {
  const empty = blank(present.language);
  const pick = <K extends keyof Editable>(key: K): Editable[K] => {
    const given = input[key] as Editable[K] | null | undefined;
    if (given === undefined) return present[key];
    return given === null ? empty[key] : given;
  };
  return {
    title: pick('title').trim(),
    summary: pick('summary').trim(),
    description: pick('description').trim(),
    outcomes: pick('outcomes')
      .map((outcome) => outcome.trim())
      .filter(Boolean),
    levelFrom: pick('levelFrom'),
    levelTo: pick('levelTo'),
    language: pick('language'),
    format: pick('format'),
    durationMinutes: pick('durationMinutes'),
    minSeats: pick('minSeats'),
    maxSeats: pick('maxSeats'),
    priceExVatCents: pick('priceExVatCents'),
    extraCosts: pick('extraCosts')?.trim() ?? null,
    imageId: pick('imageId'),
    organisationId: pick('organisationId'),
  };
}

/** As the rules read it: a duration of 0 is one that was not given. */
export const asFields = (
  training: Editable,
  { topics, skills, items }: Pick<TrainingInput, 'topics' | 'skills' | 'items'>,
): TrainingFields => ({
  ...training,
  durationMinutes: training.durationMinutes || null,
  topics,
  skills,
  items,
});
