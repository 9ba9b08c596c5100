import { after, dayBeforeAt, daysBeforeAt, HOUR } from '../time/index.js';

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

/** The reminders of a session that are still to come, earliest first; whoever books late misses the past ones. */
export function remindersFor(session: {
  readonly startsAt: Date;
  readonly zone: string;
  readonly now: Date;
}): Reminder[] {
  const { startsAt, zone, now } = session;
  const reminders: Reminder[] = [
    { kind: 'week-before', dueAt: daysBeforeAt(startsAt, 7, zone) },
    { kind: 'day-before', dueAt: dayBeforeAt(startsAt, zone, DAY_BEFORE_AT) },
    { kind: 'hour-before', dueAt: after(startsAt, -HOUR) },
  ];
  return reminders.filter((reminder) => reminder.dueAt > now);
}
