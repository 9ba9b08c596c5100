import {
  after,
  choiceMoment,
  DAY,
  HOUR,
  MINUTE,
  resolveWallTime,
  toWallTime,
  type DateAnswer,
  type WallTime,
} from '@nutshell/domain';
import type { DemoProposal } from './content/post-types.js';
import type { DemoPlace, DemoTraining } from './content/types.js';
import { trainers } from './content/trainers.js';
import { trainings } from './content/trainings/index.js';
import { homeOf, placesNear } from './plan-sessions.js';
import type { PlannedRequest } from './planned-post.js';
import { randomFrom, type Random } from './random.js';
import { addToDay, workingDays, type Day } from './working-days.js';

export interface PlannedDate {
  key: string;
  startsAt: Date;
  endsAt: Date;
  localStart: WallTime;
  votes: readonly { person: string; answer: DateAnswer; at: Date }[];
}

export interface PlannedProposal {
  key: string;
  request: PlannedRequest;
  content: DemoProposal;
  training: DemoTraining;
  place: DemoPlace;
  at: Date;
  dates: readonly PlannedDate[];
}

/** A choice that was made, was made so long ago. */
export const CHOSEN_HOURS_AGO = 20;
const PROPOSED_DAYS_AGO = 3;
const VOTES = 0.8;

/** Days on which trainers give a session already, by their slugs. */
export type TakenDays = ReadonlyMap<string, ReadonlySet<Day>>;

/** What trainers propose for requests, each on days on which they are free, and what people say of those dates. */
export function planProposals(
  requests: readonly PlannedRequest[],
  taken: TakenDays,
  now: Date,
  zone: string,
): PlannedProposal[] {
  const planner = new Planner(taken, now, zone);
  return requests.flatMap((request) =>
    (request.content.proposals ?? []).map((content, index) => planner.proposal(request, content, index)),
  );
}

/** The moment of the choice between dates that were proposed when these were. */
export function choiceBy(proposals: readonly PlannedProposal[]): Date {
  const starts = proposals.flatMap(({ dates }) => dates.map(({ startsAt }) => startsAt));
  const firstStart = new Date(Math.min(...starts.map(Number)));
  const [first] = proposals;
  const request = { status: 'OPEN', mergedIntoId: null, ownerId: null, chooseBy: null } as const;
  return choiceMoment(request, { trainerId: first!.training.trainer, firstStart }, first!.at);
}

class Planner {
  private readonly random: Random = randomFrom(800);
  private readonly taken: Map<string, Set<Day>>;

  constructor(
    taken: TakenDays,
    private readonly now: Date,
    private readonly zone: string,
  ) {
    this.taken = new Map([...taken].map(([trainer, days]) => [trainer, new Set(days)]));
  }

  proposal(request: PlannedRequest, content: DemoProposal, index: number): PlannedProposal {
    const key = `${request.post.key}.p${index}`;
    const training = trainings.find(({ slug }) => slug === content.training)!;
    const trainer = trainers.find(({ slug }) => slug === training.trainer)!;
    const place = homeOf(trainer) ?? placesNear(trainer)[0]!;
    const over = request.content.state === 'GIVEN' || request.content.state === 'REOPENED';
    const at = over
      ? after(request.post.at, 5 * DAY)
      : after(this.now, -PROPOSED_DAYS_AGO * DAY + (index * 5 + this.random()) * HOUR);
    const dates = content.dates.map(([days, start], number): PlannedDate => {
      const day = this.dayFor(trainer.slug, days);
      const localStart = `${day}T${start}`;
      const startsAt = resolveWallTime(localStart, this.zone);
      const endsAt = after(startsAt, training.minutes * MINUTE);
      const votes = content.withdrawn || over ? [] : this.votes(request, at, number);
      return { key: `${key}.d${number}`, startsAt, endsAt, localStart, votes };
    });
    return { key, request, content, training, place, at, dates };
  }

  /** The first working day from so many days from now on which the trainer gives nothing else. */
  private dayFor(trainer: string, days: number): Day {
    const today = toWallTime(this.now, this.zone).slice(0, 10);
    const from = addToDay(today, days);
    const busy = this.taken.get(trainer) ?? new Set<Day>();
    const day = workingDays(from, addToDay(from, 40)).find((one) => !busy.has(one))!;
    this.taken.set(trainer, busy.add(day));
    return day;
  }

  /** Most vote; the first date suits more of them. */
  private votes({ askers }: PlannedRequest, proposedAt: Date, number: number): PlannedDate['votes'] {
    return askers
      .filter(({ status }) => status === 'JOINED')
      .flatMap(({ person }) => {
        if (this.random() > VOTES) return [];
        const luck = this.random() + (number === 0 ? 0.2 : -0.1 * number);
        const answer = luck > 0.4 ? 'YES' : luck > 0.2 ? 'IF_NEED_BE' : 'NO';
        const at = after(proposedAt, Math.floor(HOUR + this.random() * 30 * HOUR));
        return [{ person, answer, at } as const];
      });
  }
}
