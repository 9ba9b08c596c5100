import { readAddress, type InvoiceParty } from '@nutshell/domain';
import type { Config } from '../platform/config.js';

/** The company that runs this site, as it stands on an invoice. */
export const platformParty = ({ platform }: Config): InvoiceParty => ({
  name: platform.name,
  business: true,
  address: readAddress(platform.address),
  kvk: platform.kvk,
  vatId: platform.vatId,
  email: platform.email,
});
