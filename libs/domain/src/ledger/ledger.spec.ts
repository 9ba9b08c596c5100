import fc from 'fast-check';
import { seatsWithVat } from '../money/index.js';
import { feeRateAt, payoutDifference, payoutOf, type Payout } from '../payout/index.js';
import {
  chargebackLost,
  chargebackWon,
  chargedBack,
  earned,
  earnedTakenBack,
  LEDGER_ACCOUNTS,
  moneyMoved,
  movementOf,
  paymentReceived,
  providerCosts,
  refundByHand,
  refundDecided,
  refundDone,
  refundFailed,
  transferred,
  transferReversed,
  Unbalanced,
  type LedgerAccount,
  type LedgerMovement,
} from './index.js';

const rate = feeRateAt(new Date('2026-11-22T09:00:00Z'));

function balances(movements: readonly LedgerMovement[]): Record<LedgerAccount, number> {
  const sums = Object.fromEntries(LEDGER_ACCOUNTS.map((account) => [account, 0])) as Record<
    LedgerAccount,
    number
  >;
  for (const { entries } of movements)
    for (const { account, amountCents } of entries) sums[account] += amountCents;
  return sums;
}

/** One order from payment to payout, with what chance does to it. */
class Order {
  readonly movements: LedgerMovement[] = [];
  private readonly of;
  private readonly price;
  private keptCents = 0;
  private paidOut: Payout | null = null;

  constructor(bookingId: string, price: number, seats: number, vat: 'STANDARD' | 'KOR') {
    this.of = { bookingId, memberId: `member of ${bookingId}`, trainerId: 'trainer' };
    this.price = seatsWithVat(price, seats, vat);
  }

  pay(): void {
    if (this.movements.length) return;
    this.keptCents = this.price.inclVatCents;
    this.movements.push(paymentReceived(this.of, this.keptCents));
  }

  /** @param part of what is left, between 0 and 1 */
  refund(part: number, fate: 'done' | 'fails' | 'by hand'): void {
    const cents = Math.floor(this.keptCents * part);
    if (!cents) return;
    this.keptCents -= cents;
    this.movements.push(refundDecided(this.of, cents));
    if (fate !== 'by hand') this.movements.push(refundDone(this.of, cents));
    if (fate === 'fails') this.movements.push(refundFailed(this.of, cents));
    if (fate !== 'done') this.movements.push(refundByHand(this.of, cents));
    this.align();
  }

  move(to: string): void {
    if (!this.keptCents || this.paidOut) return;
    this.movements.push(
      moneyMoved(this.of, { bookingId: to, memberId: this.of.memberId }, this.keptCents),
      moneyMoved({ bookingId: to, memberId: this.of.memberId }, this.of, this.keptCents),
    );
  }

  payOut(): void {
    if (this.paidOut || !this.keptCents) return;
    this.paidOut = this.due();
    this.movements.push(earned(this.of, this.paidOut));
    if (this.paidOut.netCents) this.movements.push(transferred(this.of, this.paidOut.netCents));
  }

  chargeBack(won: boolean): void {
    if (!this.keptCents) return;
    const cents = this.keptCents;
    this.movements.push(chargedBack(this.of, cents));
    if (won) return void this.movements.push(chargebackWon(this.of, cents));
    this.keptCents = 0;
    this.align();
    this.movements.push(chargebackLost(this.of, cents));
  }

  private due(): Payout {
    const { exVatCents, inclVatCents: totalCents } = this.price;
    return payoutOf({ keptCents: this.keptCents, exVatCents, totalCents }, rate);
  }

  private align(): void {
    if (!this.paidOut) return;
    const due = this.due();
    const back = payoutDifference(this.paidOut, due);
    if (!back.grossCents) return;
    this.movements.push(earnedTakenBack(this.of, back));
    if (back.netCents) this.movements.push(transferReversed(this.of, back.netCents));
    this.paidOut = due;
  }
}

const fate = fc.constantFrom('done' as const, 'fails' as const, 'by hand' as const);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const step = fc.oneof(
  fc.constant((order: Order) => order.pay()),
  fc.constant((order: Order) => order.payOut()),
  fc.constant((order: Order) => order.move('other')),
  fc.tuple(part, fate).map(
    ([share, how]) =>
      (order: Order) =>
        order.refund(share, how),
  ),
  fc.boolean().map((won) => (order: Order) => order.chargeBack(won)),
);
const order = fc
  .tuple(
    fc.integer({ min: 1, max: 100_000 }),
    fc.integer({ min: 1, max: 20 }),
    fc.constantFrom('STANDARD' as const, 'KOR' as const),
    fc.array(step, { maxLength: 12 }),
  )
  .map(([price, seats, vat, steps]) => {
    const one = new Order(`booking ${price}`, price, seats, vat);
    one.pay();
    for (const take of steps) take(one);
    return one.movements;
  });

describe('the books', () => {
  it('add up to nothing, to the cent, whatever happens to however many orders', () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 8 }), (orders) => {
        const sums = balances(orders.flat());
        expect(Object.values(sums).reduce((total, cents) => total + cents, 0)).toBe(0);
        for (const { entries } of orders.flat())
          expect(entries.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(0);
      }),
    );
  });

  it('never owe less than nothing: to members, trainers or the tax office', () => {
    fc.assert(
      fc.property(order, (movements) => {
        const sums = balances(movements);
        for (const account of ['ADVANCES', 'REFUNDS', 'TRAINERS', 'FEES', 'VAT'] as const)
          expect(sums[account]).toBeLessThanOrEqual(0);
        expect(sums.PROVIDER + sums.BANK).toBeGreaterThanOrEqual(0);
        expect(sums.REFUNDS).toBeCloseTo(0);
      }),
    );
  });

  it('say the same in whatever order they are written', () => {
    const shuffled = fc
      .array(order, { maxLength: 5 })
      .map((orders) => orders.flat())
      .chain((movements) =>
        fc.tuple(
          fc.constant(movements),
          fc.shuffledSubarray(movements, { minLength: movements.length, maxLength: movements.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([movements, other]) => expect(balances(other)).toEqual(balances(movements))),
    );
  });

  it('take the costs of the provider from what lies there', () => {
    expect(balances([providerCosts(29)])).toMatchObject({ COSTS: 29, PROVIDER: -29 });
    expect(balances([providerCosts(-29)])).toMatchObject({ COSTS: -29, PROVIDER: 29 });
  });

  it('refuse what does not balance, what is empty and what is not an amount', () => {
    const entry = { account: 'BANK', partyId: null, bookingId: null, amountCents: 1 } as const;
    expect(() => movementOf('to-bank', [entry])).toThrow(Unbalanced);
    expect(() => movementOf('to-bank', [])).toThrow(Unbalanced);
    expect(() =>
      movementOf('to-bank', [
        { ...entry, amountCents: 0.5 },
        { ...entry, amountCents: -0.5 },
      ]),
    ).toThrow(Unbalanced);
    for (const cents of [0, -1, 1.5, Number.NaN])
      expect(() => paymentReceived({ bookingId: 'b', memberId: 'm' }, cents)).toThrow(RangeError);
  });
});
