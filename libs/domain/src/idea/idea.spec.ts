import fc from 'fast-check';
import { after, DAY } from '../time/index.js';
import {
  IDEA_STATUSES,
  IDEA_STEPS,
  nextStatuses,
  refuseMerge,
  refuseUndoMerge,
  setStatus,
  type IdeaPart,
  type IdeaStatus,
  type MergingIdea,
} from './index.js';

const code = (name: string) => expect.objectContaining({ code: name });
const status = fc.constantFrom(...IDEA_STATUSES);
const scope = fc.constantFrom('ORGANISATION' as const, 'PUBLIC' as const);
const part = fc.record({ isAuthor: fc.boolean(), leads: fc.boolean(), moderates: fc.boolean() });
const nobody: IdeaPart = { isAuthor: false, leads: false, moderates: false };
const lead: IdeaPart = { ...nobody, leads: true };
const author: IdeaPart = { ...nobody, isAuthor: true };

describe('the status of an idea', () => {
  it('never goes back to new, and ends nowhere for good', () => {
    for (const next of Object.values(IDEA_STEPS)) {
      expect(next).not.toContain('NEW');
      expect(next.length).toBeGreaterThan(0);
    }
    const reached = new Set<IdeaStatus>(['NEW']);
    for (const from of reached) for (const to of IDEA_STEPS[from]) reached.add(to);
    expect([...reached].sort()).toEqual([...IDEA_STATUSES].sort());
  });

  it('is set to what is next for this person, and to nothing else', () => {
    fc.assert(
      fc.property(status, status, scope, part, (from, to, of, who) => {
        const set = () => setStatus({ status: from, scope: of }, { status: to, reason: 'Daarom' }, who);
        if (nextStatuses({ status: from, scope: of }, who).includes(to))
          expect(set()).toEqual({ status: to, reason: 'Daarom' });
        else if (from !== to) expect(set).toThrow(/Forbidden|StatusNotNext/);
      }),
    );
  });

  it('is for admins in an organisation, and for moderators of public ideas', () => {
    const org = { status: 'NEW', scope: 'ORGANISATION' } as const;
    const open = { status: 'NEW', scope: 'PUBLIC' } as const;
    expect(nextStatuses(org, lead)).toEqual(IDEA_STEPS.NEW);
    expect(nextStatuses(org, author)).toEqual([]);
    expect(nextStatuses(org, { ...nobody, moderates: true })).toEqual([]);
    expect(nextStatuses(open, { ...nobody, moderates: true })).toEqual(IDEA_STEPS.NEW);
    expect(nextStatuses(open, author)).toEqual(['TRYING', 'DONE', 'NOT_NOW']);
    expect(nextStatuses(open, nobody)).toEqual([]);
  });

  it('never gives an author more than those who decide', () => {
    fc.assert(
      fc.property(status, scope, (from, of) => {
        const most = nextStatuses({ status: from, scope: of }, lead);
        expect(
          nextStatuses({ status: from, scope: of }, author).filter((one) => !most.includes(one)),
        ).toEqual([]);
      }),
    );
  });

  it('is "not now" only with a reason', () => {
    const blank = fc.constantFrom(undefined, null, '', '   ');
    fc.assert(
      fc.property(
        fc.constantFrom<IdeaStatus>('NEW', 'REVIEWED', 'TRYING', 'NOT_NOW'),
        blank,
        (from, reason) => {
          expect(() =>
            setStatus({ status: from, scope: 'PUBLIC' }, { status: 'NOT_NOW', reason }, lead),
          ).toThrow(code('ReasonNeeded'));
        },
      ),
    );
    const long = { status: 'NOT_NOW', reason: 'x'.repeat(1_001) } as const;
    expect(() => setStatus({ status: 'NEW', scope: 'PUBLIC' }, long, lead)).toThrow(code('Invalid'));
  });

  it('may be set again to what it is, to mend the reason', () => {
    const idea = { status: 'TRYING', scope: 'ORGANISATION' } as const;
    expect(setStatus(idea, { status: 'TRYING', reason: ' Bij team 2 ' }, lead)).toEqual({
      status: 'TRYING',
      reason: 'Bij team 2',
    });
    expect(() => setStatus(idea, { status: 'TRYING' }, author)).toThrow(code('Forbidden'));
    expect(() => setStatus({ status: 'NEW', scope: 'PUBLIC' }, { status: 'NEW' }, author)).toThrow(
      code('Forbidden'),
    );
  });
});

describe('merging', () => {
  const idea = (id: string, more: Partial<MergingIdea> = {}): MergingIdea => ({
    id,
    state: 'VISIBLE',
    scope: 'PUBLIC',
    organisationId: null,
    mergedIntoId: null,
    ...more,
  });

  it('takes two visible ideas on their own, for the same people', () => {
    expect(() => refuseMerge(idea('a'), idea('b'))).not.toThrow();
    expect(() => refuseMerge(idea('a'), idea('a'))).toThrow(code('Invalid'));
    expect(() => refuseMerge(idea('a', { state: 'HIDDEN' }), idea('b'))).toThrow(code('PostClosed'));
    expect(() => refuseMerge(idea('a'), idea('b', { mergedIntoId: 'c' }))).toThrow(
      expect.objectContaining({ ideaId: 'c' }),
    );
    expect(() => refuseMerge(idea('a'), idea('b', { scope: 'ORGANISATION', organisationId: 'o' }))).toThrow(
      code('OtherAudience'),
    );
    expect(() =>
      refuseMerge(
        idea('a', { scope: 'ORGANISATION', organisationId: 'p' }),
        idea('b', { scope: 'ORGANISATION', organisationId: 'o' }),
      ),
    ).toThrow(code('OtherAudience'));
  });

  it('never makes a circle, whatever is merged after what', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const into: (string | null)[] = Array(6).fill(null);
        for (const [from, to] of pairs)
          try {
            refuseMerge(
              idea(`${from}`, { mergedIntoId: into[from]! }),
              idea(`${to}`, { mergedIntoId: into[to]! }),
            );
            into[from] = `${to}`;
          } catch {
            // refused: nothing changes
          }
        for (const start of into.keys()) {
          let steps = 0;
          for (let at: string | null = into[start]!; at; at = into[Number(at)]!) steps += 1;
          expect(steps).toBeLessThan(6);
        }
      }),
    );
  });

  it('can be taken back for seven days, from the outside in', () => {
    const mergedAt = new Date('2026-11-23T09:00:00Z');
    const alone = { mergedIntoId: null };
    expect(() => refuseUndoMerge(mergedAt, alone, after(mergedAt, 7 * DAY))).not.toThrow();
    expect(() => refuseUndoMerge(mergedAt, alone, after(mergedAt, 7 * DAY + 1))).toThrow(code('UndoClosed'));
    expect(() => refuseUndoMerge(mergedAt, { mergedIntoId: 'c' }, mergedAt)).toThrow(code('MergedElsewhere'));
  });
});
