import { addDays, after, MINUTE, resolveWallTime, toWallTime } from '@nutshell/domain';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';

interface BusyRows {
  feeds: readonly Row[];
  times: readonly Row[];
}

const WEEKS = 10;

/**
 * A calendar elsewhere of somebody who gives trainings, as it was read half an hour ago: an evening each week, an
 * afternoon every other week, and a few days off. It has no address: nothing is ever asked of the outside for it.
 */
export function busyRows(now: Date, zone: string, newId: NewIdAt, personId: string): BusyRows {
  const added = after(now, -40 * MINUTE);
  const id = newId(added);
  const today = `${toWallTime(now, zone).slice(0, 10)}T00:00`;
  const monday = addDays(today, -((new Date(`${today}Z`).getUTCDay() + 6) % 7));
  const at = (days: number, time: string) =>
    resolveWallTime(`${addDays(monday, days).slice(0, 10)}T${time}`, zone);
  const time = (days: number, from: string, until: string, untilDays = days): Row => ({
    feed_id: id,
    starts_at: at(days, from),
    ends_at: at(untilDays, until),
  });
  const weeks = Array.from({ length: WEEKS }, (_, week) => 7 * week);
  return {
    feeds: [
      {
        id,
        person_id: personId,
        slot: 1,
        name: 'Privé',
        host: 'agenda.example',
        sealed_url: '',
        url_digest: '',
        last_read_at: after(now, -30 * MINUTE),
        failures: 0,
        created_at: added,
      },
    ],
    times: [
      ...weeks.map((days) => time(days + 1, '19:00', '20:30')),
      ...weeks.filter((days) => days % 14 === 0).map((days) => time(days + 4, '13:00', '15:00')),
      time(17, '00:00', '00:00', 20),
    ],
  };
}
