import { after, DAY } from '../time/index.js';
import {
  APPEAL_DAYS,
  canAppeal,
  checkReport,
  checkVerdict,
  refuseAppeal,
  type DecidedCase,
} from './index.js';

const decidedAt = new Date('2026-11-20T10:00:00Z');
const hidden: DecidedCase = {
  kind: 'REPORTED',
  verdict: 'HIDE',
  decidedAt,
  authorId: 'author',
  appealed: false,
};
const words = 'Er stond niets onaardigs in, lees het nog eens.';
const code = (name: string) => expect.objectContaining({ code: name });

it('lets the author appeal once against what was hidden, for six months', () => {
  expect(canAppeal(hidden, 'author', decidedAt)).toBe(true);
  expect(canAppeal(hidden, 'author', after(decidedAt, APPEAL_DAYS * DAY))).toBe(true);
  expect(canAppeal(hidden, 'author', after(decidedAt, APPEAL_DAYS * DAY + 1))).toBe(false);
  expect(canAppeal(hidden, 'another', decidedAt)).toBe(false);
});

it.each([
  { appealed: true },
  { verdict: 'SHOW' as const },
  { verdict: null, decidedAt: null },
  { kind: 'APPEALED' as const },
])('refuses an appeal against %p', (change) =>
  expect(() => refuseAppeal({ ...hidden, ...change }, 'author', words, decidedAt)).toThrow(
    code('AppealClosed'),
  ),
);

it('wants a reason for hiding, not for showing, and words for a report of something else', () => {
  expect(() => checkVerdict('HIDE', ' ')).toThrow(code('Invalid'));
  expect(() => checkVerdict('SHOW', null)).not.toThrow();
  expect(() => checkReport({ reason: 'SPAM' })).not.toThrow();
  expect(() => checkReport({ reason: 'OTHER', text: '' })).toThrow(code('Invalid'));
});
