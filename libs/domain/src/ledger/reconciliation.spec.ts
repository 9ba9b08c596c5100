import { after, DAY, HOUR } from '../time/index.js';
import { needsLook, nextReconciliation, reconcile, type Compared } from './index.js';

const now = new Date('2026-11-26T02:00:00Z');
const one = (change: Partial<Compared>): Compared => ({
  kind: 'payment',
  ref: 'pay_1',
  providerCents: 100,
  ledgerCents: 100,
  at: after(now, -2 * DAY),
  ...change,
});

describe('reconciling', () => {
  it('finds nothing where both say the same', () => {
    const result = reconcile({ providerCents: 100, ledgerCents: 100 }, [one({})], now);
    expect(result).toMatchObject({ differenceCents: 0, onTheWayCents: 0, differences: [] });
    expect(needsLook(result)).toBe(false);
  });

  it('waits a day for what one has not told the other yet', () => {
    const fresh = one({ ledgerCents: 0, at: after(now, -HOUR) });
    const result = reconcile({ providerCents: 100, ledgerCents: 0 }, [fresh], now);
    expect(result).toMatchObject({ onTheWayCents: 100, differenceCents: 0 });
    expect(needsLook(result)).toBe(false);
    const old = reconcile({ providerCents: 100, ledgerCents: 0 }, [one({ ledgerCents: 0 })], now);
    expect(old).toMatchObject({ onTheWayCents: 0, differenceCents: 100 });
    expect(needsLook(old)).toBe(true);
  });

  it('sees two mistakes that cancel out, and a balance that nothing explains', () => {
    const two = [one({ ledgerCents: 0 }), one({ ref: 'pay_2', providerCents: 0, ledgerCents: 100 })];
    expect(needsLook(reconcile({ providerCents: 100, ledgerCents: 100 }, two, now))).toBe(true);
    expect(needsLook(reconcile({ providerCents: 101, ledgerCents: 100 }, [], now))).toBe(true);
  });

  it.each([
    ['2026-11-26T01:59:00Z', '2026-11-26T02:00:00Z'],
    ['2026-11-26T02:00:00Z', '2026-11-27T02:00:00Z'],
    ['2026-07-01T00:30:00Z', '2026-07-01T01:00:00Z'],
    ['2026-10-24T22:30:00Z', '2026-10-25T02:00:00Z'],
  ])('after %s comes the night of %s, whatever the clock does', (from, next) => {
    expect(nextReconciliation(new Date(from))).toEqual(new Date(next));
  });
});
