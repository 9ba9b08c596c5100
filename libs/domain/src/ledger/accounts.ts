/**
 * The accounts of the platform's books. An amount above 0 is what the platform has or has spent, one below 0
 * is what it owes or has earned; all entries of all time add up to 0.
 */
export const LEDGER_ACCOUNTS = [
  /** Money that lies at the payment provider. */
  'PROVIDER',
  /** Money at the platform's own bank. */
  'BANK',
  /** Paid by members for sessions that are not paid out yet, per booking. */
  'ADVANCES',
  /** Promised back to members and still on its way, per booking. */
  'REFUNDS',
  /** Earned by trainers and not yet transferred. */
  'TRAINERS',
  /** The platform's fee, without VAT. */
  'FEES',
  /** VAT over the fee, owed to the tax office. */
  'VAT',
  /** Taken back by a member's bank, while the outcome is open. */
  'CHARGEBACKS',
  /** What the payment provider charges the platform. */
  'COSTS',
] as const;

export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

export interface LedgerEntry {
  readonly account: LedgerAccount;
  /** The member or trainer whose money it is; null for the platform itself. */
  readonly partyId: string | null;
  readonly bookingId: string | null;
  /** Whole cents, not 0. */
  readonly amountCents: number;
}

export const LEDGER_KINDS = [
  'payment-received',
  'refund-decided',
  'refund-done',
  'refund-failed',
  'refund-by-hand',
  'money-moved',
  'earned',
  'earned-taken-back',
  'transferred',
  'transfer-reversed',
  'charged-back',
  'chargeback-won',
  'chargeback-lost',
  'provider-costs',
  'to-bank',
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Something that happened to money. Its entries add up to 0. */
export interface LedgerMovement {
  readonly kind: LedgerKind;
  readonly entries: readonly LedgerEntry[];
}

/** A movement whose entries do not add up to 0, hold a part of a cent, or are none. */
export class Unbalanced extends Error {}

/**
 * The movement with the entries that are not 0.
 * @throws Unbalanced
 */
export function movementOf(kind: LedgerKind, entries: readonly LedgerEntry[]): LedgerMovement {
  const used = entries.filter(({ amountCents }) => amountCents !== 0);
  if (!used.length) throw new Unbalanced(`${kind}: nothing moves`);
  if (!used.every(({ amountCents }) => Number.isSafeInteger(amountCents)))
    throw new Unbalanced(`${kind}: not whole cents`);
  const sum = used.reduce((total, { amountCents }) => total + amountCents, 0);
  if (sum !== 0) throw new Unbalanced(`${kind}: ${sum} cents too many`);
  return { kind, entries: used };
}
