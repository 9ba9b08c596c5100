import { emailAddress, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { after, daysBeforeAt, HOUR } from '../time/index.js';
import { NamingClosed } from './errors.js';

/** How long before the start an open seat can still be named. */
export const NAMING_CLOSES_HOURS = 72;
export const PARTICIPANT_NAME = { min: 2, max: 120 } as const;

export interface PersonOnSeat {
  readonly name: string;
  readonly email: string;
}

/** One place in a booking: with a name, or open. */
export interface Seat {
  readonly name: string | null;
  /** In lower case; it says who sits here. */
  readonly email: string | null;
}

/** same: nothing changes. named: the seat was open. corrected: the same person, written better. replaced: somebody else. */
export type Naming = 'same' | 'named' | 'corrected' | 'replaced';

/** As we keep it: without blanks around, the address in lower case. */
export const tidyPerson = ({ name, email }: PersonOnSeat): PersonOnSeat => ({
  name: name.trim().replace(/\s+/g, ' '),
  email: email.trim().toLowerCase(),
});

export const isOpen = (seat: Seat): boolean => seat.email === null;

/** Until when a seat can be given (another) name: an open one 72 hours, a substitute right up to the start. */
export const namingClosesAt = (seat: Seat, session: { readonly startsAt: Date }): Date =>
  isOpen(seat) ? after(session.startsAt, -NAMING_CLOSES_HOURS * HOUR) : session.startsAt;

export const canName = (seat: Seat, session: { readonly startsAt: Date }, now: Date): boolean =>
  now < namingClosesAt(seat, session);

export const problemsOfPerson = (prefix: string, { name, email }: PersonOnSeat): FieldProblem[] => [
  ...text(`${prefix}name`, name, { ...PARTICIPANT_NAME, required: true }),
  ...(email.trim()
    ? emailAddress(`${prefix}email`, email)
    : [{ field: `${prefix}email`, code: 'required' as const }]),
];

export function namingOf(seat: Seat, person: PersonOnSeat): Naming {
  if (isOpen(seat)) return 'named';
  if (seat.email !== person.email) return 'replaced';
  return seat.name === person.name ? 'same' : 'corrected';
}

/** Puts a person on a seat. Throws `Invalid` (name, email), `NamingClosed`. */
export function nameSeat(
  seat: Seat,
  person: PersonOnSeat,
  session: { readonly startsAt: Date },
  now: Date,
): { readonly person: PersonOnSeat; readonly naming: Naming } {
  refuseProblems(problemsOfPerson('', person));
  const tidy = tidyPerson(person);
  const naming = namingOf(seat, tidy);
  if (naming !== 'same' && !canName(seat, session, now))
    throw new NamingClosed(namingClosesAt(seat, session));
  return { person: tidy, naming };
}

/** Two people in one booking cannot share a mail address: each gets mails of their own. `prefixes` name the fields. */
export function refuseSharedAddresses(
  seats: readonly { readonly email: string | null; readonly prefix: string | null }[],
): void {
  const seen = new Map<string, number>();
  for (const { email } of seats) if (email) seen.set(email, (seen.get(email) ?? 0) + 1);
  refuseProblems(
    seats.flatMap(({ email, prefix }) =>
      email && prefix !== null && seen.get(email)! > 1
        ? [{ field: `${prefix}email`, code: 'twice' as const }]
        : [],
    ),
  );
}

export type ChaserKind = 'week' | 'days';
export const CHASER_KINDS = ['week', 'days'] as const satisfies readonly ChaserKind[];
const CHASER_DAYS: Record<ChaserKind, number> = { week: 7, days: 4 };
const CHASED_AT = '09:00';

/** When the booker is asked for the names that are still open: 7 and 4 days before, at 09:00 on the session's clock. */
export const chaserMoments = (session: {
  readonly startsAt: Date;
  readonly zone: string;
}): { readonly kind: ChaserKind; readonly dueAt: Date }[] =>
  CHASER_KINDS.map((kind) => ({
    kind,
    dueAt: daysBeforeAt(session.startsAt, CHASER_DAYS[kind], session.zone, CHASED_AT),
  }));
