import { canPay, isHoldLapsed, refuseUnpayable, settlePayment, type BookingStatus } from './index.js';

const heldUntil = new Date('2026-11-21T09:15:00Z');
const before = new Date('2026-11-21T09:14:59Z');
const later = new Date('2026-11-21T09:25:00Z');
const session = {
  status: 'PUBLISHED',
  capacity: 4,
  seatsTaken: 2,
  startsAt: new Date('2026-11-26T08:00:00Z'),
} as const;
const booking = (status: BookingStatus) => ({
  status,
  heldUntil,
  seats: 2,
  owedCents: 12_100,
  paymentMode: 'NOW' as const,
});

describe('settlePayment', () => {
  it('confirms a held seat, also when the hold has lapsed but the seat was not given up yet', () => {
    expect(settlePayment(booking('HELD'), session, before)).toBe('confirm');
    expect(settlePayment(booking('HELD'), { ...session, seatsTaken: 4 }, later)).toBe('confirm');
  });

  it('gives an expired booking its seats when all of them are free', () => {
    expect(settlePayment(booking('EXPIRED'), session, later)).toBe('confirm-late');
    expect(settlePayment(booking('EXPIRED'), { ...session, seatsTaken: 3 }, later)).toBe('refund');
  });

  it('gives no second seat to someone who has booked again', () => {
    expect(settlePayment(booking('EXPIRED'), session, later, { hasOtherLiveBooking: true })).toBe('refund');
  });

  it('pays back what was cancelled by either side', () => {
    expect(settlePayment(booking('CANCELLED'), session, before)).toBe('refund');
    expect(settlePayment(booking('HELD'), { ...session, status: 'CANCELLED' }, before)).toBe('refund');
    expect(settlePayment(booking('EXPIRED'), { ...session, status: 'CANCELLED' }, later)).toBe('refund');
  });

  it('confirms after the start only within the hold', () => {
    const started = { ...session, startsAt: new Date('2026-11-21T09:10:00Z') };
    expect(settlePayment(booking('HELD'), started, before)).toBe('confirm');
    expect(settlePayment(booking('HELD'), started, later)).toBe('refund');
    expect(settlePayment(booking('EXPIRED'), started, later)).toBe('refund');
  });

  it('keeps what comes in for an invoice, up to what is owed', () => {
    const onInvoice = { ...booking('CONFIRMED'), paymentMode: 'INVOICE' as const };
    expect(settlePayment(onInvoice, session, later)).toBe('settle');
    expect(settlePayment(onInvoice, session, later, { overpaid: true })).toBe('already-confirmed');
  });

  it.each(['CONFIRMED', 'ATTENDED', 'NO_SHOW'] as const)('knows that %s is settled', (status) =>
    expect(settlePayment(booking(status), session, later)).toBe('already-confirmed'),
  );
});

describe('paying', () => {
  it('is possible until the hold lapses', () => {
    expect([before, heldUntil].map((now) => canPay(booking('HELD'), now))).toEqual([true, false]);
    expect([before, heldUntil].map((now) => isHoldLapsed(booking('HELD'), now))).toEqual([false, true]);
    expect(() => refuseUnpayable(booking('HELD'), before)).not.toThrow();
  });

  it('is refused when there is nothing to pay', () => {
    const refused = expect.objectContaining({ code: 'BookingNotPayable' });
    expect(() => refuseUnpayable(booking('CONFIRMED'), before)).toThrow(refused);
    expect(() => refuseUnpayable({ ...booking('HELD'), owedCents: 0 }, before)).toThrow(refused);
  });
});
