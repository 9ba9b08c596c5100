import { after, DAY } from '@nutshell/domain';
import { places } from './content/places.js';
import { towns } from './content/towns.js';
import { trainers } from './content/trainers.js';
import { trainingSkills } from './content/training-skills.js';
import { trainings } from './content/trainings/index.js';
import type { DemoTraining } from './content/types.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { DecidedSession, PlannedSession } from './plan.js';
import { between, randomFrom } from './random.js';

export interface TrainingRows {
  trainings: readonly Row[];
  /** With the slug of the topic or skill. */
  trainingTopics: readonly { training_id: string; topic: string; position: number }[];
  items: readonly Row[];
}

/** Every training was announced before the first of its sessions was. */
export function trainingRows(
  now: Date,
  newId: NewIdAt,
  personIds: ReadonlyMap<string, string>,
  sessions: readonly PlannedSession[],
): TrainingRows & { ids: ReadonlyMap<string, string> } {
  const random = randomFrom(2026);
  const started = new Map(
    trainings.map(({ slug }) => {
      const planned = sessions.filter(({ training }) => training === slug).map(({ createdAt }) => +createdAt);
      const first = new Date(Math.min(after(now, -10 * DAY).getTime(), ...planned));
      return [slug, after(first, -between(random, 2, 12) * DAY)];
    }),
  );
  const ids = new Map(trainings.map(({ slug }) => [slug, newId(started.get(slug)!)]));
  return {
    ids,
    trainings: trainings.map((training) =>
      trainingRow(
        training,
        ids.get(training.slug)!,
        personIds.get(training.trainer)!,
        started.get(training.slug)!,
      ),
    ),
    trainingTopics: trainings.flatMap((training) =>
      [...training.topics, ...(trainingSkills.get(training.slug) ?? [])].map((topic, position) => ({
        training_id: ids.get(training.slug)!,
        topic,
        position,
      })),
    ),
    items: trainings.flatMap(({ slug, items = [] }) =>
      items.map(({ moment, kind, title, text = null, url = null }, position) => ({
        ...{
          id: newId(started.get(slug)!),
          training_id: ids.get(slug),
          moment,
          kind,
          title,
          text,
          url,
          position,
        },
      })),
    ),
  };
}

function trainingRow(training: DemoTraining, id: string, trainerId: string, started: Date): Row {
  const { slug, title, summary, description, outcomes, levels, seats, status = 'PUBLISHED' } = training;
  return {
    id,
    slug,
    trainer_id: trainerId,
    status,
    title,
    summary,
    description,
    outcomes,
    level_from: levels[0],
    level_to: levels[1],
    language: training.language ?? 'NL',
    format: training.format ?? 'FACE_TO_FACE',
    duration_minutes: training.minutes,
    min_seats: seats[0],
    max_seats: seats[1],
    price_ex_vat_cents: training.priceExVatCents,
    extra_costs: training.extraCosts ?? '',
    created_at: started,
    updated_at: started,
    published_at: status === 'PUBLISHED' ? after(started, DAY) : null,
  };
}

/** @param seatsTaken by key of the session */
export function sessionRow(
  session: DecidedSession,
  id: string,
  trainingIds: ReadonlyMap<string, string>,
  personIds: ReadonlyMap<string, string>,
  zone: string,
  seatsTaken: number,
): Row {
  const place = places.find(({ key }) => key === session.place);
  return {
    id,
    training_id: trainingIds.get(session.training),
    trainer_id: personIds.get(session.trainer),
    status: session.status,
    starts_at: session.startsAt,
    ends_at: session.endsAt,
    zone,
    local_start: session.localStart,
    place_name: place?.name ?? null,
    street: place?.street ?? null,
    postcode: place?.postcode ?? null,
    town: place?.town ?? null,
    province: towns.find(({ name }) => name === place?.town)?.province ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    online_url: session.onlineUrl,
    capacity: session.capacity,
    min_seats: session.minSeats,
    seats_taken: seatsTaken,
    payment_mode: session.paymentMode,
    decision_at: session.decisionAt,
    decide_until: session.decideUntil,
    runs_at: session.runsAt,
    price_ex_vat_cents: trainings.find(({ slug }) => slug === session.training)!.priceExVatCents,
    vat_status: trainers.find(({ slug }) => slug === session.trainer)!.vatStatus,
    created_at: session.createdAt,
    updated_at: session.createdAt,
    published_at: session.status === 'DRAFT' ? null : session.createdAt,
  };
}
