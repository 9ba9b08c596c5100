import fc from 'fast-check';
import { after, DAY, HOUR, MINUTE } from '../time/index.js';
import {
  canContest,
  canRecordAttendance,
  contestUntil,
  mergeMarks,
  outcomeOfSeats,
  refuseContest,
  refuseContestDecision,
  refuseImpossibleMarks,
  refuseUntimelyAttendance,
  type Absence,
  type AttendanceStatus,
  type Mark,
} from './index.js';

const session = { startsAt: new Date('2026-11-26T08:00:00Z'), endsAt: new Date('2026-11-26T11:00:00Z') };
const code = (name: string) => expect.objectContaining({ code: name });

describe('marks', () => {
  const mark = fc.record({
    attendance: fc.constantFrom<AttendanceStatus | null>('ATTENDED', 'NO_SHOW', null),
    markedAt: fc.integer({ min: 0, max: 5 }).map((minutes) => after(session.startsAt, minutes * MINUTE)),
  });
  const none: Mark = { attendance: null, markedAt: null };
  const all = (marks: readonly Mark[]) => marks.reduce<Mark>(mergeMarks, none);

  it('come to the same in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(
        fc
          .array(mark, { maxLength: 8 })
          .chain((marks) =>
            fc.tuple(
              fc.constant(marks),
              fc.shuffledSubarray([...marks, ...marks], { minLength: marks.length * 2 }),
            ),
          ),
        ([marks, shuffledTwice]) => expect(all(shuffledTwice)).toEqual(all(marks)),
      ),
    );
  });

  it('of which the latest holds, and of two at once the one in favour of the participant', () => {
    const [early, late] = [session.startsAt, after(session.startsAt, MINUTE)];
    expect(
      all([
        { attendance: 'NO_SHOW', markedAt: late },
        { attendance: 'ATTENDED', markedAt: early },
      ]),
    ).toEqual({
      attendance: 'NO_SHOW',
      markedAt: late,
    });
    expect(
      all([
        { attendance: 'NO_SHOW', markedAt: late },
        { attendance: 'ATTENDED', markedAt: late },
      ]),
    ).toEqual({
      attendance: 'ATTENDED',
      markedAt: late,
    });
    expect(
      all([
        { attendance: 'ATTENDED', markedAt: early },
        { attendance: null, markedAt: late },
      ]),
    ).toEqual({
      attendance: null,
      markedAt: late,
    });
  });

  it('cannot come from the future, but for a phone that runs a little ahead', () => {
    const now = session.startsAt;
    expect(() => refuseImpossibleMarks([{ markedAt: after(now, MINUTE) }], now)).not.toThrow();
    expect(() =>
      refuseImpossibleMarks([{ markedAt: now }, { markedAt: after(now, 3 * MINUTE) }], now),
    ).toThrow(
      expect.objectContaining({ code: 'Invalid', fields: [{ field: 'marks.1.markedAt', code: 'future' }] }),
    );
  });

  it('are taken from an hour before the start until 7 days after the end', () => {
    const opens = after(session.startsAt, -HOUR);
    const closes = after(session.endsAt, 7 * DAY);
    expect([opens, closes].map((now) => canRecordAttendance(session, now))).toEqual([true, true]);
    expect(() => refuseUntimelyAttendance(session, after(opens, -1))).toThrow(code('AttendanceNotOpen'));
    expect(() => refuseUntimelyAttendance(session, after(closes, 1))).toThrow(code('AttendanceClosed'));
  });

  it.each([
    [['ATTENDED', 'NO_SHOW', null], 'ATTENDED'],
    [['NO_SHOW', 'NO_SHOW'], 'NO_SHOW'],
    [['NO_SHOW', null], 'CONFIRMED'],
    [[], 'CONFIRMED'],
  ] as const)('%p make a booking %s', (seats, outcome) => expect(outcomeOfSeats(seats)).toBe(outcome));
});

describe('an absence', () => {
  const told = new Date('2026-11-26T12:00:00Z');
  const absence: Absence = {
    attendance: 'NO_SHOW',
    markedAt: session.endsAt,
    absenceToldAt: told,
    contestedAt: null,
    contestDecidedAt: null,
  };
  const reason = 'Ik was er wel, ik zat achterin.';

  it('can be contested once, for 14 days', () => {
    expect(contestUntil(absence)).toEqual(after(told, 14 * DAY));
    expect(canContest(absence, after(told, 14 * DAY))).toBe(true);
    expect(() => refuseContest(absence, reason, told)).not.toThrow();
    expect(() => refuseContest(absence, reason, after(told, 14 * DAY + 1))).toThrow(code('ContestClosed'));
    expect(() => refuseContest(absence, 'nee', told)).toThrow(code('Invalid'));
    expect(() => refuseContest({ ...absence, contestedAt: told }, reason, told)).toThrow(
      code('AlreadyContested'),
    );
    expect(() => refuseContest({ ...absence, attendance: 'ATTENDED' }, reason, told)).toThrow(
      code('ContestClosed'),
    );
  });

  it('is decided once, after it was contested', () => {
    expect(() => refuseContestDecision(absence)).toThrow(code('ContestDecided'));
    expect(() => refuseContestDecision({ ...absence, contestedAt: told })).not.toThrow();
    expect(() => refuseContestDecision({ ...absence, contestedAt: told, contestDecidedAt: told })).toThrow(
      code('ContestDecided'),
    );
  });
});
