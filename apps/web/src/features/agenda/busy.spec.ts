import { busyByDay } from './busy.js';

const on = (startsAt: string, endsAt: string) =>
  busyByDay([{ startsAt: `${startsAt}:00.000Z`, endsAt: `${endsAt}:00.000Z`, feedName: 'Werk' }]);
const days = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27'];
const shown = (of: ReturnType<typeof on>) =>
  days.flatMap((day) =>
    of(day).map(({ startsAt, endsAt }) => [
      day,
      startsAt?.slice(11, 16) ?? null,
      endsAt?.slice(11, 16) ?? null,
    ]),
  );

it('shows a busy time on its day, on the clock of Amsterdam', () => {
  expect(shown(on('2026-10-24T08:00', '2026-10-24T09:00'))).toEqual([['2026-10-24', '08:00', '09:00']]);
  expect(shown(on('2026-10-24T22:30', '2026-10-24T23:00'))).toEqual([['2026-10-25', '22:30', '23:00']]);
});

it('shows the day of 25 hours as a whole day', () =>
  expect(shown(on('2026-10-24T22:00', '2026-10-25T23:00'))).toEqual([['2026-10-25', null, null]]));

it('shows what takes several days on each of them', () =>
  expect(shown(on('2026-10-24T20:00', '2026-10-26T11:00'))).toEqual([
    ['2026-10-24', '20:00', null],
    ['2026-10-25', null, null],
    ['2026-10-26', null, '11:00'],
  ]));
