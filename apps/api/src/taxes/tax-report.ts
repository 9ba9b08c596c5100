import { Injectable } from '@nestjs/common';
import { missingForTaxOffice, yearSums, type QuarterSums } from '@nutshell/domain';
import { BYTE_ORDER_MARK, csvLine, csvSum, csvText } from '../platform/csv.js';
import { Seal } from '../platform/seal.js';
import { IBAN, TAX_NUMBER } from './save-tax-details.js';
import { SellersQueries, type SellerRow } from './sellers.queries.js';

const AT_ONCE = 500;
const QUARTERS = [1, 2, 3, 4] as const;

/** Named as in the Dutch translation of the directive; one line per seller. */
const HEAD = [
  'jaar',
  'soort verkoper',
  'wettelijke naam',
  'handelsnaam',
  'straat',
  'postcode',
  'plaats',
  'land',
  'fiscaal nummer',
  'land fiscaal nummer',
  'geboortedatum',
  'KvK-nummer',
  'btw-id',
  'IBAN',
  ...QUARTERS.flatMap((quarter) => [
    `K${quarter} tegenprestatie`,
    `K${quarter} vergoedingen`,
    `K${quarter} aantal activiteiten`,
  ]),
  'jaar tegenprestatie',
  'jaar vergoedingen',
  'jaar aantal activiteiten',
  'onder de drempel voor goederen',
  'ontbreekt',
] as const;

const KINDS = { PERSON: 'natuurlijk persoon', COMPANY: 'entiteit' } as const;

/** What the platform tells the tax office each year: Directive (EU) 2021/514 (DAC7), annex V, section III. */
@Injectable()
export class TaxReport {
  constructor(
    private readonly sellers: SellersQueries,
    private readonly seal: Seal,
  ) {}

  /** A CSV file with every seller who was paid in a year, and how many they are. */
  async of(year: number): Promise<{ csv: string; sellers: number }> {
    const lines: string[] = [BYTE_ORDER_MARK + csvLine(HEAD)];
    let last: string | null = null;
    for (;;) {
      const batch: SellerRow[] = await this.sellers.paidIn(year, last, AT_ONCE);
      const sums = await this.sellers.sums(
        year,
        batch.map(({ personId }) => personId),
      );
      lines.push(...batch.map((seller) => this.line(year, seller, sums.get(seller.personId) ?? [])));
      last = batch.at(-1)?.personId ?? null;
      if (batch.length < AT_ONCE) return { csv: lines.join(''), sellers: lines.length - 1 };
    }
  }

  private line(year: number, seller: SellerRow, found: readonly QuarterSums[]): string {
    const sums = yearSums(found);
    const open = (purpose: string, sealed: string | null): string =>
      sealed ? (this.seal.open(purpose, sealed) ?? '') : '';
    return csvLine([
      String(year),
      seller.kind ? KINDS[seller.kind] : '',
      csvText(seller.legalName ?? ''),
      csvText(seller.tradeName),
      csvText(seller.street ?? ''),
      csvText(seller.postcode ?? ''),
      csvText(seller.town ?? ''),
      seller.country,
      open(TAX_NUMBER, seller.sealedTaxNumber),
      seller.sealedTaxNumber ? 'NL' : '',
      seller.birthDate ?? '',
      seller.kvk ?? '',
      seller.vatId ?? '',
      open(IBAN, seller.sealedIban),
      ...sums.quarters.flatMap(({ considerationCents, feeCents, activities }) => [
        csvSum(considerationCents),
        csvSum(feeCents),
        String(activities),
      ]),
      csvSum(sums.considerationCents),
      csvSum(sums.feeCents),
      String(sums.activities),
      sums.small ? 'ja' : 'nee',
      missingForTaxOffice(seller).join(' '),
    ]);
  }
}
