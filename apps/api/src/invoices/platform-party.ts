import { readAddress, type InvoiceParty } from '@nutshell/domain';
import type { PlatformCompany } from '../platform/config.js';

/** The company that runs this site, as it stands on an invoice. */
export const platformParty = ({ name, address, kvk, vatId, email }: PlatformCompany): InvoiceParty => ({
  name,
  business: true,
  address: readAddress(address),
  kvk,
  vatId,
  email,
});
