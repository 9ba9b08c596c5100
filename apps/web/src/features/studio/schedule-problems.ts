import { useTranslation } from 'react-i18next';
import type { ScheduleProblemFragment } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { wallTimeOf, type DateRow } from '../../ui/schedule/date-rows.js';

type Answer = { __typename: string } & Partial<ScheduleProblemFragment>;

/** What is in the way of a date. */
interface Busy {
  startsAt?: string;
  endsAt?: string;
  title?: string;
  travelMinutes?: number;
  room?: string;
}

/** What is wrong with dates: by row, by shared field (`place.town`), or with the whole. */
export interface ScheduleProblems {
  rows: Record<string, { message: string; ambiguous?: boolean }>;
  fields: Record<string, string>;
  whole?: string;
}

const zone = 'Europe/Amsterdam';

/** Does a date that takes so many minutes touch what is given already, `way` minutes on the way included? Compared on the clock. */
function overlaps(row: DateRow, minutes: number, from: string, to: string, way: number): boolean {
  const onClock = (at: string) =>
    Date.parse(
      `${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)).replace(' ', 'T')}Z`,
    );
  const start = Date.parse(`${wallTimeOf(row)}Z`);
  return start < onClock(to) + way * 60_000 && start + minutes * 60_000 > onClock(from);
}

/** Puts what the server refused beside the date or the field it is about. */
export function useScheduleProblems() {
  const { t } = useTranslation('studio');
  const f = useFormats();

  const sentenceOf = ({ title = '', room, travelMinutes }: Busy, when: string): string => {
    if (room) return t('dates.roomTaken', { room, when });
    return travelMinutes
      ? t('dates.onTheWay', { title, when, count: travelMinutes })
      : t('dates.busy', { title, when });
  };

  return (answer: Answer | undefined, rows: readonly DateRow[], minutes: number): ScheduleProblems => {
    const found: ScheduleProblems = { rows: {}, fields: {} };
    const at = (wallTime: string | undefined, message: string, ambiguous = false) => {
      const row = rows.find((each) => wallTimeOf(each) === wallTime?.slice(0, 16));
      if (row) found.rows[row.key] = { message, ambiguous };
      else found.whole = message;
    };
    switch (answer?.__typename) {
      case 'TrainerBusy':
      case 'RoomTaken': {
        const busy = answer as Busy;
        const { startsAt = '', endsAt = '', travelMinutes = 0 } = busy;
        const when = `${f.date(startsAt, zone)}, ${f.timeRange(startsAt, endsAt, zone)}`;
        const hit = rows.filter((row) =>
          overlaps(row, minutes + travelMinutes, startsAt, endsAt, travelMinutes),
        );
        hit.forEach((row) => (found.rows[row.key] = { message: sentenceOf(busy, when) }));
        if (hit.length === 0) found.whole = sentenceOf(busy, when);
        return found;
      }
      case 'WallTimeDoesNotExist':
        at((answer as { wallTime?: string }).wallTime, t('dates.gap'));
        return found;
      case 'WallTimeAmbiguous':
        at((answer as { wallTime?: string }).wallTime, t('dates.twice'), true);
        return found;
      case 'SessionInPast':
        at((answer as { wallTime?: string }).wallTime, t('dates.inPast'));
        return found;
      case 'InvalidInput':
        for (const { field, message } of (answer as { fields?: { field: string; message: string }[] })
          .fields ?? []) {
          const [, index, name] = /^sessions\.(\d+)\.(.+)$/.exec(field) ?? [];
          const row = rows[Number(index)];
          if (row && name === 'startsAt') found.rows[row.key] = { message };
          else found.fields[name ?? field] = message;
        }
        return found;
      default:
        return { ...found, whole: answer?.message ?? t('dates.failed') };
    }
  };
}
