import { INVOICE_KINDS, type InvoiceKind } from '@nutshell/domain';
import { authorize, hasRole, type Actor } from '../platform/access/index.js';

/** ALL: of everybody, for who runs the platform. */
export type InvoiceSide = 'ISSUED' | 'RECEIVED' | 'ALL';

export interface InvoiceFilter {
  side: InvoiceSide;
  kind?: readonly InvoiceKind[] | null;
  year?: number | null;
  /** 1–4, of `year`. */
  quarter?: number | null;
  paid?: boolean | null;
  text?: string | null;
  /** Days, both included. */
  from?: string | null;
  to?: string | null;
}

const pad = (month: number): string => String(month).padStart(2, '0');

/** The first and the last day of a year, or of one of its quarters. */
export function periodOf(year: number, quarter?: number | null): { from: string; to: string } {
  if (!quarter) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = 3 * quarter;
  return {
    from: `${year}-${pad(last - 2)}-01`,
    to: `${year}-${pad(last)}-${last === 3 || last === 12 ? 31 : 30}`,
  };
}

/** SQL for what of `i` somebody sees on one side, and of that what the filter asks. */
export function invoiceConditions(actor: Actor, filter: InvoiceFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [actor.id];
  const conditions = [sideOf(actor, filter.side)];
  const add = (condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const period = filter.year ? periodOf(filter.year, filter.quarter) : {};
  const { from, to } = { ...filter, ...period };
  if (from) add((p) => `i.issued_on >= ${p}::date`, from);
  if (to) add((p) => `i.issued_on <= ${p}::date`, to);
  if (filter.kind?.length && filter.kind.length < INVOICE_KINDS.length)
    add((p) => `i.kind = ANY(${p}::text[])`, filter.kind);
  if (filter.paid === true) conditions.push('money.open_cents = 0');
  if (filter.paid === false) conditions.push('money.open_cents > 0');
  for (const word of (filter.text ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 6))
    add((p) => `${SEARCHED} ILIKE ${p}`, `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return { where: conditions.join(' AND '), values };
}

const SEARCHED = `concat_ws(' ', i.number, i.snapshot #>> '{buyer,name}', i.snapshot #>> '{seller,name}',
  i.snapshot ->> 'poNumber', i.snapshot ->> 'costCentre', i.snapshot #>> '{lines,0,item,title}')`;

/** Who runs the platform issues its own, those of nobody. @throws Forbidden */
function sideOf(actor: Actor, side: InvoiceSide): string {
  if (side === 'RECEIVED') return 'i.buyer_id = $1';
  if (side === 'ALL') {
    authorize(hasRole(actor, 'admin'));
    return '$1::uuid IS NOT NULL';
  }
  return hasRole(actor, 'admin') ? '(i.seller_id = $1 OR i.seller_id IS NULL)' : 'i.seller_id = $1';
}
