import { withMark, without, type QueuedMark } from './marks-queue.js';

const mark = (
  participantId: string,
  minute: number,
  status: QueuedMark['status'] = 'ATTENDED',
): QueuedMark => ({
  participantId,
  status,
  markedAt: `2026-11-26T08:0${minute}:00.000Z`,
});

it('keeps the latest mark of each participant', () => {
  const queue = [mark('a', 1), mark('b', 2), mark('a', 3, null)].reduce(withMark, {});
  expect(Object.values(queue)).toEqual([mark('a', 3, null), mark('b', 2)]);
});

it('forgets what arrived, and keeps what was marked again meanwhile', () => {
  const sent = [mark('a', 1), mark('b', 2)];
  const queue = [...sent, mark('b', 3, 'NO_SHOW')].reduce(withMark, {});
  expect(without(queue, sent)).toEqual({ b: mark('b', 3, 'NO_SHOW') });
});
