import fc from 'fast-check';
import {
  byWeight,
  canEndorse,
  checkLevel,
  EVIDENCE_KINDS,
  evidenceIsOldBefore,
  isOld,
  mergeClaims,
  namesOf,
  refuseEndorsement,
  strengthOf,
  VISIBILITIES,
  type Acquaintance,
  type Claim,
  type Evidence,
} from './index.js';

const now = new Date('2026-11-22T10:00:00Z');
const code = (name: string) => expect.objectContaining({ code: name });

const kind = fc.constantFrom(...EVIDENCE_KINDS);
const piece: fc.Arbitrary<Evidence> = fc
  .record({ kind, count: fc.integer({ min: 1, max: 60 }), old: fc.integer({ min: 0, max: 60 }) })
  .map(({ kind: of, count, old }) => ({
    kind: of,
    count,
    recent: Math.max(0, count - old),
    lastAt: now,
  }));
const evidence = fc.uniqueArray(piece, { selector: (one) => one.kind });

describe('the strength of evidence', () => {
  it('lies between 0 and 100', () =>
    fc.assert(
      fc.property(evidence, (all) => {
        expect(strengthOf(all)).toBeGreaterThanOrEqual(0);
        expect(strengthOf(all)).toBeLessThanOrEqual(100);
      }),
    ));

  it('is no less for more of a kind, for a kind more, or for what is not old yet', () =>
    fc.assert(
      fc.property(evidence, piece, (all, other) => {
        const more = all.map((one) => ({ ...one, count: one.count + 1, recent: one.recent + 1 }));
        const fresh = all.map((one) => ({ ...one, recent: one.count }));
        expect(strengthOf(more)).toBeGreaterThanOrEqual(strengthOf(all));
        expect(strengthOf([...all, other])).toBeGreaterThanOrEqual(strengthOf(all));
        expect(strengthOf(fresh)).toBeGreaterThanOrEqual(strengthOf(all));
      }),
    ));

  it('does not depend on the order', () =>
    fc.assert(
      fc.property(
        evidence.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => expect(strengthOf(shuffled)).toBe(strengthOf(all)),
      ),
    ));

  it('is weak for what one says oneself, stronger for what others did', () => {
    const one = (of: Evidence['kind'], count = 1): Evidence => ({
      kind: of,
      count,
      recent: count,
      lastAt: now,
    });
    const claim = one('CLAIM');
    expect(strengthOf([claim])).toBeLessThanOrEqual(10);
    expect(strengthOf([claim, one('ENDORSEMENT')])).toBeGreaterThan(strengthOf([claim]));
    expect(strengthOf([claim, one('ENDORSEMENT', 5), one('ANSWER_ACCEPTED', 8)])).toBeGreaterThan(50);
    expect(byWeight([claim, one('TRAINING_ATTENDED'), one('ANSWER_ACCEPTED')])[0]!.kind).toBe(
      'ANSWER_ACCEPTED',
    );
  });

  it('is old after three years to the day', () => {
    expect(evidenceIsOldBefore(now)).toEqual(new Date('2023-11-22T10:00:00Z'));
    expect(evidenceIsOldBefore(new Date('2028-02-29T10:00:00Z'))).toEqual(new Date('2025-02-28T10:00:00Z'));
    expect(isOld({ lastAt: new Date('2023-11-22T09:59:59Z') }, now)).toBe(true);
    expect(isOld({ lastAt: new Date('2023-11-22T10:00:00Z') }, now)).toBe(false);
  });
});

describe('claims to one skill under two names', () => {
  const claim: fc.Arbitrary<Claim> = fc.record({
    level: fc.constantFrom(0, 1, 2, 3, 4),
    visibility: fc.constantFrom(...VISIBILITIES),
  });

  it('become one of the higher level, seen by nobody new, whichever comes first', () =>
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        const merged = mergeClaims(one, other);
        expect(merged).toEqual(mergeClaims(other, one));
        expect(merged.level).toBe(Math.max(one.level, other.level));
        for (const before of [one, other])
          expect(VISIBILITIES.indexOf(merged.visibility)).toBeLessThanOrEqual(
            VISIBILITIES.indexOf(before.visibility),
          );
      }),
    ));

  it.each([-1, 5, 2.5])('are never of level %p', (level) =>
    expect(() => checkLevel(level)).toThrow(code('Invalid')),
  );
});

describe('an endorsement', () => {
  const stranger: Acquaintance = { isOneself: false, colleagues: false, attended: false, answered: false };
  const sentence = 'Hielp mij van de poreuze naden af.';

  it.each(['colleagues', 'attended', 'answered'] as const)('is for who is acquainted: %s', (how) => {
    expect(canEndorse({ ...stranger, [how]: true })).toBe(true);
    expect(() => refuseEndorsement({ ...stranger, [how]: true }, sentence)).not.toThrow();
  });

  it('is not for strangers, not for oneself, and says something', () => {
    expect(() => refuseEndorsement(stranger, sentence)).toThrow(code('NotAcquainted'));
    expect(() => refuseEndorsement({ ...stranger, isOneself: true, colleagues: true }, sentence)).toThrow(
      code('OwnClaim'),
    );
    for (const tooLittle of ['', 'Top!', ' '.repeat(40), 'x'.repeat(301)])
      expect(() => refuseEndorsement({ ...stranger, colleagues: true }, tooLittle)).toThrow(code('Invalid'));
  });
});

describe('a skill of one’s own', () => {
  it('goes by the name of the one language where the other has none', () => {
    expect(namesOf({ nameNl: ' Klinken  op maat ' })).toEqual({
      nameNl: 'Klinken op maat',
      nameEn: 'Klinken op maat',
    });
    expect(namesOf({ nameEn: 'Riveting', nameNl: '' })).toEqual({ nameNl: 'Riveting', nameEn: 'Riveting' });
    expect(namesOf({ nameNl: 'Klinken', nameEn: 'Riveting' })).toEqual({
      nameNl: 'Klinken',
      nameEn: 'Riveting',
    });
  });

  it.each([{}, { nameNl: 'x' }, { nameNl: 'x'.repeat(61) }, { nameNl: '  ' }])('is refused as %j', (names) =>
    expect(() => namesOf(names)).toThrow(code('Invalid')),
  );
});
