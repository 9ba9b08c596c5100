import { MINUTE, resolveWallTime, after, toWallTime, type WallTime, DAY } from '@nutshell/domain';
import { cast } from './content/cast.js';
import { places } from './content/places.js';
import { towns } from './content/towns.js';
import { trainers } from './content/trainers.js';
import { trainings } from './content/trainings/index.js';
import type { DemoPlace, DemoStart, DemoTrainer, DemoTraining } from './content/types.js';
import { kilometres } from './kilometres.js';
import { oneOf, randomFrom, type Random } from './random.js';
import { addToDay, workingDays, type Day } from './working-days.js';

export interface PlannedSession {
  key: string;
  /** Slugs of the training and its trainer. */
  training: string;
  trainer: string;
  status: 'PUBLISHED' | 'DRAFT';
  startsAt: Date;
  endsAt: Date;
  localStart: WallTime;
  /** Key of a place; null when online. */
  place: string | null;
  onlineUrl: string | null;
  capacity: number;
  minSeats: number;
  createdAt: Date;
}

const WEEKS_BACK = 8;
const DAYS_AHEAD = 150;
const REGION_KM = 45;
const DAY_STARTS: readonly DemoStart[] = ['09:00', '09:30', '13:00', '13:30'];
/** So many coming dates, training by training in turn; denser soon, thinner later. */
const COMING = [2, 3, 2, 1, 3, 2];
const LONGEST_EVENING = 180;
/** Has a date within days, so that there is something to prepare and to be reminded of. */
const SOON = 'figma-componenten-in-een-ochtend';

/** The sessions of all published trainings, around `now`: nobody gives two on one day, no place holds two at once. */
export function planSessions(now: Date, zone: string): PlannedSession[] {
  const planner = new Planner(now, zone);
  trainings.forEach((training, index) => {
    if (training.status === 'DRAFT') return;
    const mine = training.trainer === cast.trainer;
    const coming = mine ? 4 : training.format === 'IN_COMPANY' ? index % 2 : COMING[index % COMING.length]!;
    const past = mine ? 2 : Number(index % 2 === 0) + Number(index % 9 === 0);
    planner.add(training, 'past', past);
    planner.add(training, 'coming', coming);
  });
  planner.addDraft(trainings.find(({ slug }) => slug === SOON)!);
  return planner.sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

class Planner {
  readonly sessions: PlannedSession[] = [];
  private readonly random: Random = randomFrom(20_261_126);
  private readonly days: { past: Day[]; coming: Day[] };

  constructor(
    private readonly now: Date,
    private readonly zone: string,
  ) {
    const today = toWallTime(now, zone).slice(0, 10);
    this.days = {
      past: workingDays(addToDay(today, -7 * WEEKS_BACK), addToDay(today, -1)).toReversed(),
      coming: workingDays(addToDay(today, 1), addToDay(today, DAYS_AHEAD)),
    };
  }

  add(training: DemoTraining, when: 'past' | 'coming', count: number): void {
    const days = this.days[when];
    for (let n = 0; n < count; n++) {
      const nearness = ((n + this.random()) / count) ** 1.4;
      const from = n === 0 && when === 'coming' && training.slug === SOON ? 1 : nearness * days.length;
      this.schedule(training, days, Math.floor(from), 'PUBLISHED');
    }
  }

  addDraft(training: DemoTraining): void {
    this.schedule(training, this.days.coming, Math.floor(this.days.coming.length * 0.8), 'DRAFT');
  }

  /** On the first day from `from` on, and round again, on which trainer and place are free. */
  private schedule(training: DemoTraining, days: Day[], from: number, status: 'PUBLISHED' | 'DRAFT'): void {
    const trainer = trainers.find(({ slug }) => slug === training.trainer)!;
    const place = training.format === 'ONLINE' ? null : this.placeFor(training, trainer);
    const time = oneOf(this.random, this.startsOf(training));
    for (let step = 0; step < days.length; step++) {
      const localStart = `${days[(from + step) % days.length]!}T${time}`;
      const startsAt = resolveWallTime(localStart, this.zone);
      const endsAt = after(startsAt, training.minutes * MINUTE);
      if (this.isTaken(trainer.slug, place?.key ?? null, startsAt, endsAt)) continue;
      const key = `${training.slug}@${localStart}`;
      const announced = after(startsAt, -Math.floor(60 + this.random() * 60) * DAY);
      const [minSeats, capacity] = training.seats;
      this.sessions.push({
        key,
        training: training.slug,
        trainer: trainer.slug,
        status,
        startsAt,
        endsAt,
        localStart,
        place: place?.key ?? null,
        onlineUrl: place ? null : `https://meet.nutshell.example/${training.slug}`,
        capacity,
        minSeats,
        createdAt: new Date(Math.min(announced.getTime(), after(this.now, -3 * DAY).getTime())),
      });
      return;
    }
  }

  private startsOf({ starts, minutes, format }: DemoTraining): readonly DemoStart[] {
    if (starts) return starts;
    const evening = minutes <= LONGEST_EVENING && format !== 'IN_COMPANY';
    return evening ? [...DAY_STARTS, '19:00'] : DAY_STARTS;
  }

  private isTaken(trainer: string, place: string | null, startsAt: Date, endsAt: Date): boolean {
    const day = toWallTime(startsAt, this.zone).slice(0, 10);
    return this.sessions.some(
      (other) =>
        (other.trainer === trainer && other.localStart.startsWith(day)) ||
        (place !== null && other.place === place && other.startsAt < endsAt && startsAt < other.endsAt),
    );
  }

  /** The own place mostly; in company always at somebody else's, in the region. */
  private placeFor(training: DemoTraining, trainer: DemoTrainer): DemoPlace {
    const home = homeOf(trainer);
    const away = placesNear(trainer).filter((place) => place !== home);
    const travels = training.format === 'IN_COMPANY' || (!trainer.ownPlaceOnly && this.random() < 0.3);
    return home && (!travels || !away.length) ? home : oneOf(this.random, away.slice(0, 5));
  }
}

/** Where a trainer gives trainings mostly. */
export const homeOf = ({ address, town }: DemoTrainer): DemoPlace | undefined =>
  places.find((place) => place.town === town && address.startsWith(`${place.street},`));

/** Places in the region of a trainer, nearest first. */
export function placesNear({ town }: { town: string }): DemoPlace[] {
  const here = towns.find(({ name }) => name === town)!;
  return places
    .map((place) => ({ place, km: kilometres(here, place) }))
    .filter(({ km }) => km <= REGION_KM)
    .toSorted((a, b) => a.km - b.km)
    .map(({ place }) => place);
}
