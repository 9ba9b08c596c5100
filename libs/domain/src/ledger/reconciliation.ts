import { addDays, DAY, resolveWallTime, toWallTime } from '../time/index.js';

const ZONE = 'Europe/Amsterdam';
const AT = '03:00';
/** So long the provider and the books may be apart because one has not told the other yet. */
const ON_THE_WAY = DAY;

/** The next night at 03:00 in the Netherlands. */
export function nextReconciliation(now: Date): Date {
  const today = `${toWallTime(now, ZONE).slice(0, 10)}T${AT}`;
  const candidate = resolveWallTime(today, ZONE, 'FIRST');
  return candidate > now ? candidate : resolveWallTime(addDays(today, 1), ZONE, 'FIRST');
}

/** What the provider and the books say about one payment, refund, transfer or chargeback. */
export interface Compared {
  readonly kind: string;
  /** The provider's reference. */
  readonly ref: string;
  readonly providerCents: number;
  readonly ledgerCents: number;
  /** When the provider or we last did something about it. */
  readonly at: Date;
}

export interface Difference extends Omit<Compared, 'at'> {
  /** Told to one of both less than a day ago: it will follow. */
  readonly onTheWay: boolean;
}

export interface Reconciliation {
  readonly providerCents: number;
  readonly ledgerCents: number;
  readonly onTheWayCents: number;
  /** What nothing on its way explains; 0 is good. */
  readonly differenceCents: number;
  readonly differences: readonly Difference[];
}

/** Compares balances and what they are made of. */
export function reconcile(
  balances: { readonly providerCents: number; readonly ledgerCents: number },
  compared: readonly Compared[],
  now: Date,
): Reconciliation {
  const differences = compared
    .filter(({ providerCents, ledgerCents }) => providerCents !== ledgerCents)
    .map(({ at, ...one }) => ({ ...one, onTheWay: now.getTime() - at.getTime() < ON_THE_WAY }));
  const onTheWayCents = differences
    .filter(({ onTheWay }) => onTheWay)
    .reduce((sum, { providerCents, ledgerCents }) => sum + providerCents - ledgerCents, 0);
  const { providerCents, ledgerCents } = balances;
  return {
    ...balances,
    onTheWayCents,
    differenceCents: providerCents - ledgerCents - onTheWayCents,
    differences,
  };
}

/** Whether a person has to look. */
export const needsLook = ({ differenceCents, differences }: Reconciliation): boolean =>
  differenceCents !== 0 || differences.some(({ onTheWay }) => !onTheWay);
