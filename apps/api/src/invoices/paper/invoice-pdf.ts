import type { IssuedInvoice } from '@nutshell/domain';
import type { Language } from '../../platform/i18n.js';

/** An issued invoice on A4, in one of our languages; the same invoice is the same bytes. */
export async function invoicePdf(
  invoice: IssuedInvoice,
  language: Language = invoice.language,
): Promise<Buffer> {
  // What draws is large: it comes with the first invoice, not with the start.
  const { drawInvoice } = await import('./draw-invoice.js');
  return drawInvoice(invoice, language);
}
