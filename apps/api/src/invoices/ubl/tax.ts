import type { IssuedInvoice, SaleVat } from '@nutshell/domain';
import { element, optional, type Xml } from './xml.js';

/** A VAT category of EN 16931 (code list UNCL5305), with why there is no VAT. */
export interface TaxCategory {
  id: 'S' | 'E' | 'AE' | 'O';
  percent: number | null;
  reason: string | null;
  reasonCode: string | null;
}

/**
 * S: the standard rate. E: exempt. AE: reverse charge. O: not within the scope of VAT, which is how the small
 * businesses scheme is written for a seller without a VAT number, because E asks for one (BR-E-02).
 */
export function taxCategory(
  vat: SaleVat,
  percent: number,
  { seller }: Pick<IssuedInvoice, 'seller'>,
): TaxCategory {
  switch (vat) {
    case 'STANDARD':
      return { id: 'S', percent, reason: null, reasonCode: null };
    case 'CRKBO':
      return {
        id: 'E',
        percent: 0,
        reason: 'Vrijgesteld van btw (beroepsonderwijs)',
        reasonCode: 'VATEX-EU-132-1I',
      };
    case 'REVERSE_CHARGE':
      return { id: 'AE', percent: 0, reason: 'Btw verlegd / reverse charge', reasonCode: 'VATEX-EU-AE' };
    case 'KOR':
      return seller.vatId
        ? { id: 'E', percent: 0, reason: KOR, reasonCode: null }
        : { id: 'O', percent: null, reason: KOR, reasonCode: 'VATEX-EU-O' };
  }
}

const KOR = 'Vrijgesteld van omzetbelasting op grond van artikel 25 Wet OB (kleineondernemersregeling)';

/** @param why also says why there is no VAT, which belongs to the breakdown only */
export const categoryElement = (
  name: string,
  { id, percent, reason, reasonCode }: TaxCategory,
  why: boolean,
): Xml =>
  element(name, [
    element('cbc:ID', id),
    percent === null ? null : element('cbc:Percent', String(percent)),
    why ? optional('cbc:TaxExemptionReasonCode', reasonCode) : null,
    why ? optional('cbc:TaxExemptionReason', reason) : null,
    element('cac:TaxScheme', [element('cbc:ID', 'VAT')]),
  ]);
