import {
  type ReminderKind,
  reminderMoments,
  type ReminderWords,
  reminderWorthSending,
  wordsOfReminder,
} from '@nutshell/domain';

interface Decided {
  /** When it is to be looked at again: the session has moved since. */
  dueAt?: Date;
  /** What to say now; nothing where another reminder says it, or it is too late. */
  words?: ReminderWords;
}

/** What becomes of the reminders of one kind at one moment: the same for all who are in sessions at the same time. */
export class ReminderDecisions {
  private readonly known = new Map<string, Decided>();

  constructor(
    private readonly kind: ReminderKind,
    private readonly now: Date,
  ) {}

  of({ startsAt, zone }: { startsAt: Date; zone: string }): Decided {
    const key = `${startsAt.getTime()} ${zone}`;
    const known = this.known.get(key) ?? this.decide({ startsAt, zone });
    this.known.set(key, known);
    return known;
  }

  private decide(session: { startsAt: Date; zone: string }): Decided {
    const { kind, now } = this;
    const { dueAt } = reminderMoments(session).find((reminder) => reminder.kind === kind)!;
    if (dueAt > now) return { dueAt };
    if (reminderWorthSending({ ...session, now }) !== kind) return {};
    return { words: wordsOfReminder(kind, { ...session, now }) };
  }
}
