import { proposalProblems } from '@nutshell/domain/request';
import type { FieldProblem } from '@nutshell/domain';
import { isWallTime, resolveWallTime } from '@nutshell/domain/time';
import { trainingProblems } from '@nutshell/domain/training';
import type { ProposeFormQuery, ProposeTrainingInput } from '../../../gql/proposals/graphql.js';
import { firstRow, wallTimeOf, type DateRow } from '../../../ui/schedule/date-rows.js';
import type { PlaceDetails } from '../../../ui/schedule/where-fields.js';

export type AskedRequest = NonNullable<ProposeFormQuery['request']>;
export type OwnTraining = NonNullable<ProposeFormQuery['viewer']>['trainings']['nodes'][number];

export const NEW = 'new';
const ZONE = 'Europe/Amsterdam';
const USUAL_MINUTES = 180;

/** A proposal as it is being filled in. */
export interface ProposeValues {
  /** The id of a training of the trainer, NEW, or nothing chosen yet. */
  trainingId: string;
  title: string;
  summary: string;
  description: string;
  /** One per line. */
  outcomes: string;
  durationMinutes: number | null;
  /** Slug, where the request names no skill. */
  topic: string;
  text: string;
  rows: DateRow[];
  online: boolean;
  place: PlaceDetails;
  priceExVatCents: number | null;
  minSeats: number | null;
  maxSeats: number | null;
  chooseDay: string;
  chooseTime: string;
}

const noPlace: PlaceDetails = { name: '', street: '', room: '', postcode: '', town: '', onlineUrl: '' };

export const begin = (town: string | null | undefined): ProposeValues => ({
  trainingId: '',
  title: '',
  summary: '',
  description: '',
  outcomes: '',
  durationMinutes: USUAL_MINUTES,
  topic: '',
  text: '',
  rows: [firstRow()],
  online: false,
  place: { ...noPlace, town: town ?? '' },
  priceExVatCents: null,
  minSeats: 5,
  maxSeats: 10,
  chooseDay: '',
  chooseTime: '17:00',
});

/** What was stored in this tab, on top of how it begins. */
export function readValues(stored: string, start: ProposeValues): ProposeValues {
  try {
    return { ...start, ...(JSON.parse(stored) as Partial<ProposeValues>) };
  } catch {
    return start;
  }
}

/** What follows from choosing a training: how long it takes and where; the price and the seats as a start. */
export const withTraining = (training: OwnTraining): Partial<ProposeValues> => ({
  trainingId: training.id,
  durationMinutes: training.durationMinutes,
  online: training.format === 'ONLINE',
  ...(typeof training.price.exVatCents === 'number' && { priceExVatCents: training.price.exVatCents }),
  minSeats: Math.min(training.minSeats, training.maxSeats),
  maxSeats: training.maxSeats,
});

const filled = (text: string): string | null => text.trim() || null;

export function inputOf(requestId: string, values: ProposeValues): ProposeTrainingInput {
  const { place, online, chooseDay, chooseTime } = values;
  const chooseBy = `${chooseDay}T${chooseTime}`;
  return {
    requestId,
    trainingId: values.trainingId === NEW ? null : values.trainingId,
    newTraining: values.trainingId === NEW ? newTrainingOf(values) : null,
    text: values.text.trim(),
    priceExVatCents: values.priceExVatCents ?? 0,
    minSeats: values.minSeats ?? 1,
    maxSeats: values.maxSeats ?? 1,
    dates: values.rows.map((row) => ({ startsAt: wallTimeOf(row), occurrence: row.occurrence, zone: ZONE })),
    place: online
      ? null
      : {
          name: filled(place.name),
          street: filled(place.street),
          room: filled(place.room),
          postcode: filled(place.postcode),
          town: place.town.trim(),
        },
    onlineUrl: online ? filled(place.onlineUrl) : null,
    chooseBy: isWallTime(chooseBy) ? resolveWallTime(chooseBy, ZONE, 'FIRST').toISOString() : null,
  };
}

const newTrainingOf = ({ title, summary, description, outcomes, durationMinutes, topic }: ProposeValues) => ({
  title: title.trim(),
  summary: summary.trim(),
  description: description.trim(),
  outcomes: outcomes
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  durationMinutes: durationMinutes ?? 0,
  topics: topic ? [topic] : [],
});

/** What is wrong with it as far as this screen can tell; the rows of dates are looked at on their own. */
export function proposeProblems(values: ProposeValues): FieldProblem[] {
  const required = (field: string, value: unknown): FieldProblem[] =>
    value === '' || value === null ? [{ field, code: 'required' }] : [];
  const { trainingId, text, priceExVatCents, minSeats, maxSeats, rows } = values;
  const training = newTrainingOf(values);
  const asked = required('priceExVatCents', priceExVatCents);
  return [
    ...required('trainingId', trainingId),
    ...(trainingId === NEW
      ? [
          ...trainingProblems(training),
          ...required('title', training.title),
          ...required('summary', training.summary),
          ...required('description', training.description),
          ...required('durationMinutes', values.durationMinutes),
        ].filter(({ field }, index, all) => all.findIndex((one) => one.field === field) === index)
      : []),
    ...(values.online ? [] : required('town', values.place.town.trim())),
    ...asked,
    ...proposalProblems({
      text,
      priceExVatCents: priceExVatCents ?? 0,
      minSeats: minSeats ?? 0,
      maxSeats: maxSeats ?? 0,
      dates: rows.map(() => ({ zone: ZONE })),
    }),
  ];
}

/** The name of a field on this screen for its name in the contract: the training's own, or the place's. */
export const onScreen = (field: string): string => field.replace(/^(newTraining|place|where)\./, '');
