import { after, DAY, HOUR, type BookingStatus } from '@nutshell/domain';
import { topics } from '../skills/index.js';
import { cast } from './content/cast.js';
import { people } from './content/people.js';
import { places } from './content/places.js';
import { towns } from './content/towns.js';
import { trainings } from './content/trainings/index.js';
import type { DemoParticipant, DemoTraining } from './content/types.js';
import { kilometres } from './kilometres.js';
import type { PlannedSession } from './plan-sessions.js';
import { between, randomFrom, type Random } from './random.js';

export interface PlannedBooking {
  /** Key of a planned session and slug of a person. */
  session: string;
  person: string;
  seats: number;
  status: Exclude<BookingStatus, 'HELD' | 'EXPIRED'>;
  bookedAt: Date;
  cancelledAt: Date | null;
  note: string | null;
}

const NOTES = [
  'Ik kom met de trein, is het te lopen?',
  'Ik eet vegetarisch, als er iets te eten is.',
  'Mag ik mijn eigen laptop met Linux gebruiken?',
  'Ik ben linkshandig, misschien handig om te weten.',
  'Mijn collega komt in mijn plaats als ik dienst heb.',
  'Kan ik ergens een fiets met accu opladen?',
  'Ik hoor links wat minder goed, ik zit graag vooraan.',
  'Graag een factuur op naam van het bedrijf.',
];
/** How much somebody minds a kilometre of travel (1), a topic that is not theirs, English, and each booking they have. */
const STRANGE_TOPIC = 90;
const FOREIGN_LANGUAGE = 40;
const EACH_BOOKING = 9;

/** Who booked what: sessions from full to empty, the past with attendance, some who cancelled. */
export function planBookings(sessions: readonly PlannedSession[], now: Date): PlannedBooking[] {
  const planner = new Planner(now);
  const open = sessions.filter(({ status }) => status === 'PUBLISHED');
  planner.addParticipant(open);
  for (const session of open) planner.fill(session);
  return planner.bookings;
}

class Planner {
  readonly bookings: PlannedBooking[] = [];
  private readonly random: Random = randomFrom(42);
  private readonly agendas = new Map<string, PlannedSession[]>();

  constructor(private readonly now: Date) {}

  /** The one who can sign in: some past, a few coming, one cancelled, all not far away and about the web or design. */
  addParticipant(sessions: readonly PlannedSession[]): void {
    const person = people.find(({ slug }) => slug === cast.participant)!;
    const nearby = sessions.filter((session) => this.dislike(person, session) < 60);
    const choose = (from: number, to: number, status: PlannedBooking['status']): void => {
      const [earliest, latest] = [from, to].map((days) => after(this.now, days * DAY));
      const session = nearby.find(
        ({ startsAt, ...one }) =>
          startsAt > earliest! && startsAt < latest! && this.isFree(person, { ...one, startsAt }),
      );
      if (session) this.book(session, person, 1, status);
    };
    choose(-50, -30, 'ATTENDED');
    choose(-35, -15, 'NO_SHOW');
    choose(-20, -1, 'ATTENDED');
    for (const from of [0, 9, 30]) choose(from, from + 30, 'CONFIRMED');
    choose(20, 60, 'CANCELLED');
  }

  fill(session: PlannedSession): void {
    const candidates = people
      .filter((person) => person.slug !== cast.participant)
      .map((person) => ({ person, dislike: this.dislike(person, session) + this.random() * 60 }))
      .toSorted((a, b) => a.dislike - b.dislike)
      .map(({ person }) => person)
      .filter((person) => this.isFree(person, session));
    const wanted = this.seatsWanted(session) - this.takenIn(session);
    let left = wanted;
    for (const person of candidates) {
      if (left <= 0) break;
      const group = this.random() < 0.16 ? between(this.random, 2, 3) : 1;
      const seats = Math.min(group, left);
      this.book(session, person, seats, this.outcome(session));
      left -= seats;
    }
    const [nextBest] = candidates.filter((person) => this.isFree(person, session));
    if (nextBest && wanted > 0 && this.random() < 0.12) this.book(session, nextBest, 1, 'CANCELLED');
  }

  /** Full, nearly full, half, a few or none: fuller when it is sooner, and well visited when it is over. */
  private seatsWanted({ startsAt, capacity, minSeats }: PlannedSession): number {
    const daysAhead = (startsAt.getTime() - this.now.getTime()) / DAY;
    const luck = this.random();
    if (daysAhead < 0) return luck < 0.3 ? capacity : between(this.random, minSeats, capacity);
    const warmth = luck * (daysAhead < 21 ? 1 : daysAhead < 60 ? 0.96 : 0.88);
    if (warmth > 0.83) return capacity;
    if (warmth > 0.69) return capacity - between(this.random, 1, 2);
    if (warmth > 0.4) return between(this.random, minSeats, Math.max(minSeats, capacity - 3));
    if (warmth > 0.12) return between(this.random, 1, minSeats);
    return 0;
  }

  private outcome({ endsAt }: PlannedSession): PlannedBooking['status'] {
    if (endsAt > this.now) return 'CONFIRMED';
    return this.random() < 0.06 ? 'NO_SHOW' : 'ATTENDED';
  }

  private book(
    session: PlannedSession,
    person: DemoParticipant,
    seats: number,
    status: PlannedBooking['status'],
  ): void {
    const latest = Math.min(after(session.startsAt, -DAY).getTime(), after(this.now, -HOUR).getTime());
    const between01 = (from: number): Date => new Date(from + Math.floor(this.random() * (latest - from)));
    const bookedAt = between01(after(session.createdAt, HOUR).getTime());
    const cancelledAt = status === 'CANCELLED' ? between01(bookedAt.getTime()) : null;
    const note = this.random() < 0.07 ? NOTES[between(this.random, 0, NOTES.length - 1)]! : null;
    this.bookings.push({
      session: session.key,
      person: person.slug,
      seats,
      status,
      bookedAt,
      cancelledAt,
      note,
    });
    this.agendas.set(person.slug, [...(this.agendas.get(person.slug) ?? []), session]);
  }

  /** In kilometres, so to speak; infinite for Dutch that they don't speak. */
  private dislike(person: DemoParticipant, session: PlannedSession): number {
    const training = trainingOf(session);
    const { language = 'NL' } = training;
    const speaks = person.languages.includes(language);
    if (!speaks && language === 'NL') return Infinity;
    const home = townByName.get(person.town)!;
    const place = placeByKey.get(session.place ?? '');
    const strange = branchesOf(training).some((branch) => person.interests.includes(branch))
      ? 0
      : STRANGE_TOPIC;
    const foreign = speaks ? 0 : FOREIGN_LANGUAGE;
    return (
      (place ? kilometres(home, place) : 15) + strange + foreign + EACH_BOOKING * this.agendaOf(person).length
    );
  }

  private agendaOf = ({ slug }: DemoParticipant): PlannedSession[] => this.agendas.get(slug) ?? [];

  private isFree(person: DemoParticipant, { startsAt, endsAt, training }: PlannedSession): boolean {
    return this.agendaOf(person).every(
      (other) => other.training !== training && (other.endsAt <= startsAt || endsAt <= other.startsAt),
    );
  }

  private takenIn({ key }: PlannedSession): number {
    return this.bookings
      .filter(({ session, status }) => session === key && status !== 'CANCELLED')
      .reduce((sum, { seats }) => sum + seats, 0);
  }
}

const townByName = new Map(towns.map((town) => [town.name, town]));
const placeByKey = new Map(places.map((place) => [place.key, place]));
const trainingBySlug = new Map(trainings.map((training) => [training.slug, training]));
const branchByTopic = new Map(topics.map(({ slug, parent }) => [slug, parent ?? slug]));

const trainingOf = (session: PlannedSession): DemoTraining => trainingBySlug.get(session.training)!;

const branchesOf = (training: DemoTraining): string[] =>
  training.topics.map((topic) => branchByTopic.get(topic)!);
