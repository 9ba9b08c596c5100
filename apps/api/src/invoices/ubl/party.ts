import type { InvoiceParty } from '@nutshell/domain';
import { element, optional, type Xml } from './xml.js';

/** Electronic addresses by VAT number, from the EAS code list of Peppol BIS Billing 3. */
const VAT_SCHEMES: Readonly<Record<string, string>> = {
  AT: '9914',
  BE: '9925',
  BG: '9926',
  CY: '9928',
  CZ: '9929',
  DE: '9930',
  DK: '0198',
  EE: '9931',
  ES: '9920',
  FI: '0213',
  FR: '9957',
  GR: '9933',
  HR: '9934',
  HU: '9910',
  IE: '9935',
  IT: '0211',
  LT: '9937',
  LU: '9938',
  LV: '9939',
  MT: '9943',
  NL: '9944',
  PL: '9945',
  PT: '9946',
  RO: '9947',
  SE: '9955',
  SI: '9949',
  SK: '9950',
};
const KVK_SCHEME = '0106';

interface Identifier {
  id: string;
  scheme: string;
}

/** Where a party can be reached: its number in the Dutch trade register, or else its VAT number. */
export function endpointOf({ kvk, vatId, address }: InvoiceParty): Identifier | null {
  const country = address?.country ?? 'NL';
  if (kvk && country === 'NL') return { id: kvk, scheme: KVK_SCHEME };
  const scheme = VAT_SCHEMES[country];
  return vatId && scheme ? { id: vatId, scheme } : null;
}

/** @param showVat false where nothing of the invoice is within the scope of VAT */
export function partyElement(party: InvoiceParty, showVat: boolean): Xml {
  const { name, tradeName, address, kvk, vatId, crkboNumber, email } = party;
  const endpoint = endpointOf(party)!;
  const dutch = address?.country === 'NL';
  return element('cac:Party', [
    element('cbc:EndpointID', endpoint.id, { schemeID: endpoint.scheme }),
    element('cac:PartyName', [element('cbc:Name', tradeName ?? name)]),
    element('cac:PostalAddress', [
      optional('cbc:StreetName', address?.street),
      optional('cbc:CityName', address?.town),
      optional('cbc:PostalZone', address?.postcode),
      element('cac:Country', [element('cbc:IdentificationCode', address?.country ?? 'NL')]),
    ]),
    vatId && showVat ? taxScheme(vatId, 'VAT') : null,
    // Where an exempt seller has no VAT number, a local registration for tax must stand in its place (BR-E-02).
    !vatId && crkboNumber ? taxScheme(crkboNumber, 'CRKBO') : null,
    element('cac:PartyLegalEntity', [
      element('cbc:RegistrationName', name),
      optional('cbc:CompanyID', kvk, dutch ? { schemeID: KVK_SCHEME } : {}),
    ]),
    email ? element('cac:Contact', [element('cbc:ElectronicMail', email)]) : null,
  ]);
}

const taxScheme = (id: string, scheme: string): Xml =>
  element('cac:PartyTaxScheme', [
    element('cbc:CompanyID', id),
    element('cac:TaxScheme', [element('cbc:ID', scheme)]),
  ]);
