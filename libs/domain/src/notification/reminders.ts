import { after, addDays, dayBeforeAt, daysBeforeAt, HOUR, MINUTE, toWallTime } from '../time/index.js';

export type ReminderKind = 'week-before' | 'day-before' | 'hour-before';
export const REMINDER_KINDS = [
  'week-before',
  'day-before',
  'hour-before',
] as const satisfies readonly ReminderKind[];

/** The clock time, in the zone of the session, at which the reminder of the day before goes out. */
export const DAY_BEFORE_AT = '09:00';

export interface Reminder {
  readonly kind: ReminderKind;
  readonly dueAt: Date;
}

/** What a reminder may truly say at the moment it goes out; `soon` where it is too late for its own words. */
export type ReminderWords = ReminderKind | 'soon';

interface Reminded {
  readonly startsAt: Date;
  readonly zone: string;
}

interface RemindedNow extends Reminded {
  readonly now: Date;
}

/** Every reminder of a session, past ones included, earliest first. */
export function reminderMoments({ startsAt, zone }: Reminded): Reminder[] {
  return [
    { kind: 'week-before', dueAt: daysBeforeAt(startsAt, 7, zone) },
    { kind: 'day-before', dueAt: dayBeforeAt(startsAt, zone, DAY_BEFORE_AT) },
    { kind: 'hour-before', dueAt: after(startsAt, -HOUR) },
  ];
}

/** The reminders of a session that are still to come, earliest first; whoever books late misses the past ones. */
export function remindersFor(session: RemindedNow): Reminder[] {
  return reminderMoments(session).filter((reminder) => reminder.dueAt > session.now);
}

/** The one reminder that still helps: the latest that is due, until the session starts. Earlier ones are overtaken. */
export function reminderWorthSending(session: RemindedNow): ReminderKind | null {
  if (session.now >= session.startsAt) return null;
  return reminderMoments(session).findLast((reminder) => reminder.dueAt <= session.now)?.kind ?? null;
}

const ABOUT_AN_HOUR = 30 * MINUTE;

/** A reminder may go out late, after an outage: then "tomorrow" could mean today. */
export function wordsOfReminder(kind: ReminderKind, { startsAt, zone, now }: RemindedNow): ReminderWords {
  if (kind === 'hour-before')
    return startsAt.getTime() - now.getTime() >= ABOUT_AN_HOUR ? 'hour-before' : 'soon';
  const days = kind === 'week-before' ? 7 : 1;
  const today = toWallTime(now, zone);
  return dayOf(addDays(today, days)) === dayOf(toWallTime(startsAt, zone)) ? kind : 'soon';
}

const dayOf = (wall: string): string => wall.slice(0, 10);
