import fc from 'fast-check';
import { after, DAY } from '../time/index.js';
import {
  acceptanceOpensAt,
  canAccept,
  duplicateUndoUntil,
  freshnessDueAt,
  freshSince,
  keepsInOrder,
  mayWithdrawAcceptance,
  nextWaveAt,
  nudgeDueAt,
  nudgesBy,
  questionStatus,
  refuseAcceptance,
  refuseDuplicate,
  refuseUndo,
  unansweredAt,
  waitsAfter,
  waveAfter,
  wavesOf,
  WAVES,
  type Comparable,
  type Wave,
} from './index.js';

const at = (text: string) => new Date(text);
const nobody = { isAsker: false, isExpert: false, isModerator: false };
const asker = { ...nobody, isAsker: true };
const expert = { ...nobody, isExpert: true };
const moderator = { ...nobody, isModerator: true };
const open = { acceptedBy: null, askerId: 'asker' };
const published = at('2026-11-02T10:00:00Z');
const another = { isOwn: false, publishedAt: published, askerSeenAt: null };
const code = (name: string) => expect.objectContaining({ code: name });

it('is what tells most about where to look', () => {
  const nothing = { acceptedAnswerId: null, duplicateOfId: null, obsoleteAt: null };
  expect(questionStatus(nothing)).toBe('OPEN');
  expect(questionStatus({ ...nothing, acceptedAnswerId: 'a' })).toBe('ANSWERED');
  expect(questionStatus({ ...nothing, acceptedAnswerId: 'a', obsoleteAt: published })).toBe('OBSOLETE');
  expect(questionStatus({ acceptedAnswerId: 'a', obsoleteAt: published, duplicateOfId: 'b' })).toBe(
    'DUPLICATE',
  );
});

describe('an answer', () => {
  it('is accepted by the asker at once, also another one, also their own', () => {
    expect(canAccept(asker, open, { ...another, isOwn: true }, published)).toBe(true);
    expect(canAccept(asker, { ...open, acceptedBy: 'expert' }, another, published)).toBe(true);
  });

  it('is accepted by an expert or a moderator after seven silent days, and not by others', () => {
    const opensAt = acceptanceOpensAt(another);
    expect(opensAt).toEqual(after(published, 7 * DAY));
    for (const who of [expert, moderator]) {
      expect(() => refuseAcceptance(who, open, another, after(opensAt, -1))).toThrow(
        code('AcceptanceNotOpen'),
      );
      expect(canAccept(who, open, another, opensAt)).toBe(true);
      expect(canAccept(who, open, { ...another, askerSeenAt: after(published, DAY) }, opensAt)).toBe(false);
      expect(canAccept(who, open, { ...another, isOwn: true }, opensAt)).toBe(false);
      expect(canAccept(who, { ...open, acceptedBy: 'asker' }, another, opensAt)).toBe(false);
    }
    expect(() => refuseAcceptance(nobody, open, another, after(opensAt, DAY))).toThrow(code('Forbidden'));
  });

  it('never opens before the asker had seven days', () => {
    const days = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(days, fc.option(days), days, (age, seen, now) => {
        const answer = {
          isOwn: false,
          publishedAt: after(published, age * DAY),
          askerSeenAt: seen === null ? null : after(published, seen * DAY),
        };
        const silent = Math.min(now - age, seen === null ? Infinity : now - seen);
        expect(canAccept(expert, open, answer, after(published, now * DAY))).toBe(silent >= 7);
      }),
    );
  });

  it('loses its acceptance by the asker, by who gave it, or by a moderator where the asker did not', () => {
    const byExpert = { acceptedBy: 'e', askerId: 'asker' };
    const byAsker = { acceptedBy: 'asker', askerId: 'asker' };
    expect(mayWithdrawAcceptance({ ...asker, id: 'asker' }, byExpert)).toBe(true);
    expect(mayWithdrawAcceptance({ ...expert, id: 'e' }, byExpert)).toBe(true);
    expect(mayWithdrawAcceptance({ ...expert, id: 'other' }, byExpert)).toBe(false);
    expect(mayWithdrawAcceptance({ ...moderator, id: 'm' }, byExpert)).toBe(true);
    expect(mayWithdrawAcceptance({ ...moderator, id: 'm' }, byAsker)).toBe(false);
  });
});

describe('a duplicate', () => {
  const question: Comparable = { id: 'q', duplicateOfId: null, scope: 'ORGANISATION', organisationId: 'o' };
  const of: Comparable = { ...question, id: 'of' };

  it('points to what everybody who reads it can read, and which points nowhere itself', () => {
    expect(() => refuseDuplicate(question, of)).not.toThrow();
    expect(() => refuseDuplicate(question, { ...of, scope: 'PUBLIC', organisationId: null })).not.toThrow();
    for (const [one, other] of [
      [question, question],
      [{ ...question, duplicateOfId: 'x' }, of],
      [question, { ...of, duplicateOfId: 'q' }],
      [question, { ...of, organisationId: 'elsewhere' }],
      [{ ...question, scope: 'PUBLIC' as const }, of],
    ] as const)
      expect(() => refuseDuplicate(one, other)).toThrow(code('NotADuplicate'));
  });

  it('never makes a circle, however many are put together', () => {
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, (marks) => {
        const all = Array.from({ length: 6 }, (_, n): Comparable => ({ ...question, id: String(n) }));
        for (const [one, other] of marks)
          try {
            refuseDuplicate(all[one]!, all[other]!);
            all[one] = { ...all[one]!, duplicateOfId: String(other) };
          } catch {
            // stays as it was
          }
        for (let place: Comparable | undefined = all[0], steps = 0; place?.duplicateOfId; steps += 1) {
          expect(steps).toBeLessThan(6);
          place = all[Number(place.duplicateOfId)];
        }
      }),
    );
  });

  it('is undone for seven days', () => {
    const until = duplicateUndoUntil(published);
    expect(until).toEqual(after(published, 7 * DAY));
    expect(() => refuseUndo(published, until)).not.toThrow();
    expect(() => refuseUndo(published, after(until, 1))).toThrow(code('UndoClosed'));
  });
});

describe('the waves', () => {
  const reach = fc.record({
    scope: fc.constantFrom('ORGANISATION' as const, 'PUBLIC' as const),
    organisationId: fc.option(fc.constant('o')),
    mayWiden: fc.boolean(),
  });
  const through = (of: Parameters<typeof wavesOf>[0]): Wave[] => {
    const seen: Wave[] = [];
    for (let wave = waveAfter(of, null); wave; wave = waveAfter(of, wave)) seen.push(wave);
    return seen;
  };

  it('are gone through once each, and never become public without permission', () => {
    fc.assert(
      fc.property(reach, (of) => {
        expect(through(of)).toEqual(wavesOf(of));
        expect(wavesOf(of).includes('PUBLIC')).toBe(of.scope === 'ORGANISATION' && of.mayWiden);
        expect(wavesOf(of).slice(0, 2)).toEqual(['EXPERTS', 'MORE_EXPERTS']);
      }),
    );
    expect(wavesOf({ scope: 'ORGANISATION', organisationId: 'o', mayWiden: true })).toEqual(WAVES);
  });

  it('wait a working day, unless there was nobody to ask', () => {
    expect(nextWaveAt(at('2026-11-06T14:00:00Z'))).toEqual(at('2026-11-09T14:00:00Z'));
    expect([
      waitsAfter('EXPERTS', 0),
      waitsAfter('EXPERTS', 1),
      waitsAfter('ORGANISATION', 0),
      waitsAfter('PUBLIC', 0),
    ]).toEqual([false, true, true, true]);
    expect(unansweredAt(at('2026-12-24T10:00:00Z'))).toEqual(at('2026-12-30T10:00:00Z'));
  });
});

it('nudges after 3, 7 and 30 days, and once for what was missed', () => {
  expect([0, 1, 2, 3].map((done) => nudgeDueAt(published, done))).toEqual([
    after(published, 3 * DAY),
    after(published, 7 * DAY),
    after(published, 30 * DAY),
    null,
  ]);
  expect([2, 3, 6.9, 7, 30, 400].map((days) => nudgesBy(published, after(published, days * DAY)))).toEqual([
    0, 1, 1, 2, 3, 3,
  ]);
});

it('asks a year after an answer last was known to hold', () => {
  const accepted = { acceptedAt: published, confirmedAt: null, obsoleteAt: null };
  expect(freshnessDueAt(published)).toEqual(at('2027-11-02T10:00:00Z'));
  expect(freshnessDueAt(at('2028-02-29T10:00:00Z'))).toEqual(at('2029-02-28T10:00:00Z'));
  expect(freshSince(accepted)).toEqual(published);
  expect(freshSince({ ...accepted, confirmedAt: after(published, DAY) })).toEqual(after(published, DAY));
  expect(freshSince({ ...accepted, confirmedAt: after(published, -DAY) })).toEqual(published);
  expect(freshSince({ ...accepted, obsoleteAt: published })).toBeNull();
  expect(freshSince({ ...accepted, acceptedAt: null })).toBeNull();
  expect([asker, expert, moderator, nobody].map(keepsInOrder)).toEqual([true, true, true, false]);
});
