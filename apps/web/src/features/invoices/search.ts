const SIDES = { uitgereikt: 'ISSUED', alle: 'ALL' } as const;

/** What the address of the list says: which invoices one sees. */
export interface InvoicesSearch {
  kant?: keyof typeof SIDES | undefined;
  jaar?: number | undefined;
  kwartaal?: 1 | 2 | 3 | 4 | undefined;
  soort?: InvoiceKindName | undefined;
  open?: '1' | undefined;
  zoek?: string | undefined;
}

const KINDS = { factuur: 'SALE', creditnota: 'CREDIT', servicekosten: 'FEE' } as const;
export type InvoiceKindName = keyof typeof KINDS;
export const kindNames = Object.keys(KINDS) as InvoiceKindName[];
export const kindOf = (name: InvoiceKindName) => KINDS[name];

const QUARTERS = [1, 2, 3, 4] as const;
export const quarters = QUARTERS;

export function readSearch(search: Record<string, unknown>): InvoicesSearch {
  const year = Number(search['jaar']);
  const jaar = Number.isInteger(year) && year >= 2000 && year < 3000 ? year : undefined;
  return {
    kant: (Object.keys(SIDES) as (keyof typeof SIDES)[]).find((side) => side === search['kant']),
    jaar,
    kwartaal: jaar ? QUARTERS.find((quarter) => quarter === Number(search['kwartaal'])) : undefined,
    soort: kindNames.find((name) => name === search['soort']),
    open: String(search['open']) === '1' ? '1' : undefined,
    zoek: search['zoek'] ? String(search['zoek']).slice(0, 80) : undefined,
  };
}

export const filterOf = ({ kant, jaar, kwartaal, soort, open, zoek }: InvoicesSearch) => ({
  side: kant ? SIDES[kant] : ('RECEIVED' as const),
  year: jaar ?? null,
  quarter: kwartaal ?? null,
  kind: soort ? [kindOf(soort)] : null,
  paid: open ? false : null,
  text: zoek?.trim() || null,
});

/** Whether anything but the side is chosen. */
export const isFiltered = ({ jaar, soort, open, zoek }: InvoicesSearch): boolean =>
  Boolean(jaar ?? soort ?? open ?? zoek?.trim());

/** Where the files of a period are. */
export const zipUrl = (year: number, quarter: number, { kant }: InvoicesSearch): string =>
  `/invoices/quarter/${year}-Q${quarter}.zip${kant ? `?kant=${kant}` : ''}`;

export function csvUrl(year: number, { kant, kwartaal }: InvoicesSearch): string {
  const months = kwartaal ? [3 * kwartaal - 2, 3 * kwartaal] : [1, 12];
  const [first, last] = months.map((month) => String(month).padStart(2, '0'));
  const lastDay = last === '06' || last === '09' ? 30 : 31;
  return `/invoices/export.csv?from=${year}-${first}-01&to=${year}-${last}-${lastDay}${kant ? `&kant=${kant}` : ''}`;
}
