import type { TrainingFields } from '@nutshell/domain/training';
import type {
  EditedTrainingFragment,
  ItemKind,
  ItemMoment,
  TrainingInput,
} from '../../gql/studio/graphql.js';

export interface EditorItem {
  /** Of this row on screen. */
  key: string;
  id: string | null;
  moment: ItemMoment;
  kind: ItemKind;
  title: string;
  text: string;
  url: string;
  fileId: string | null;
}

/** A picture on screen; `id` only when it was chosen just now. */
export interface EditorImage {
  id: string | null;
  url: string;
}

/** What the editor shows, under the names of the input that saves it. */
export interface EditorValues {
  title: string;
  summary: string;
  description: string;
  outcomes: string[];
  levelFrom: number | null;
  levelTo: number | null;
  topics: string[];
  skills: { id: string; slug: string; name: string }[];
  language: 'NL' | 'EN';
  /** For whose colleagues alone; null is for everybody. */
  organisationId: string | null;
  format: 'FACE_TO_FACE' | 'IN_COMPANY' | 'ONLINE';
  durationMinutes: number | null;
  minSeats: number | null;
  maxSeats: number | null;
  priceExVatCents: number | null;
  extraCosts: string | null;
  imageId: EditorImage | null;
  items: EditorItem[];
}

export type EditorField = keyof EditorValues;

export const newItem = (moment: ItemMoment): EditorItem => ({
  key: crypto.randomUUID(),
  id: null,
  moment,
  kind: 'TEXT',
  title: '',
  text: '',
  url: '',
  fileId: null,
});

export function valuesOf(training: EditedTrainingFragment): EditorValues {
  const { title, summary, description, language, format, minSeats, maxSeats } = training;
  return {
    title,
    summary,
    description,
    outcomes: [...training.outcomes],
    levelFrom: training.levelFrom ?? null,
    levelTo: training.levelTo ?? null,
    topics: training.topics.map(({ slug }) => slug),
    skills: training.skills.map(({ id, slug, name }) => ({ id, slug, name })),
    language,
    organisationId: training.organisation ? String(training.organisation.id) : null,
    format,
    durationMinutes: training.durationMinutes || null,
    minSeats,
    maxSeats,
    priceExVatCents: training.price.exVatCents ?? null,
    extraCosts: training.extraCosts ?? null,
    imageId: training.image ? { id: null, url: training.image.url } : null,
    items: training.items.map(({ id, moment, kind, title: name, text, url }) => ({
      key: String(id),
      id: String(id),
      moment,
      kind,
      title: name,
      text: text ?? '',
      url: url ?? '',
      fileId: null,
    })),
  };
}

const isEmptyItem = ({ title, text, url, fileId }: EditorItem) =>
  !title.trim() && !text.trim() && !url && !fileId;

/** The items as they are saved: those of before first, without rows nobody has begun. */
export const keptItems = (items: readonly EditorItem[]) =>
  (['BEFORE', 'AFTER'] as const).flatMap((moment) =>
    items.filter((item) => item.moment === moment && !isEmptyItem(item)),
  );

/** The whole training as input; a field that does not change is not sent. */
export function inputOf(values: EditorValues): Required<TrainingInput> {
  return {
    ...values,
    title: values.title.trim(),
    summary: values.summary.trim(),
    description: values.description.trim(),
    outcomes: values.outcomes.map((outcome) => outcome.trim()).filter(Boolean),
    extraCosts: values.extraCosts === null ? null : values.extraCosts.trim(),
    skills: values.skills.map(({ slug }) => slug),
    imageId: values.imageId ? (values.imageId.id ?? values.imageId.url) : null,
    items: keptItems(values.items).map(({ id, moment, kind, title, text, url, fileId }) => ({
      id,
      moment,
      kind,
      title: title.trim(),
      text: text.trim() || null,
      url: kind === 'TEXT' || (kind === 'FILE' && fileId) ? null : url.trim() || null,
      fileId,
    })),
  };
}

/** As the rules of the domain read a training. */
export const fieldsOf = (values: EditorValues): TrainingFields => inputOf(values) as TrainingFields;
