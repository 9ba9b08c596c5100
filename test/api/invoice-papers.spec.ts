import { invoicePdf } from '../../apps/api/src/invoices/paper/invoice-pdf.js';
import { noteText, paymentText, vatLabel } from '../../apps/api/src/invoices/paper/sums.js';
import { itemText, wordsIn } from '../../apps/api/src/invoices/paper/words.js';
import { draftSale, due, issued, papers } from '../support/invoices.js';

const [nl, en] = [wordsIn('nl'), wordsIn('en')];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const pagesOf = (pdf: Buffer): number =>
  Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

describe('the PDF of an invoice', () => {
  it.each(Object.keys(papers))('is made in both languages: %s', async (name) => {
    for (const language of ['nl', 'en'] as const) {
      const pdf = await invoicePdf(papers[name]!, language);
      const text = pdf.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
      expect(text).not.toContain('/BaseFont /Helvetica');
      expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
      expect(pdf.length).toBeLessThan(60_000);
    }
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([invoicePdf(papers.standard!), invoicePdf(papers.standard!)]);
    expect(one.equals(other)).toBe(true);
  });

  it('goes on over pages', async () => {
    const { lines } = papers.standard!;
    const many = { ...papers.standard!, lines: Array.from({ length: 60 }, () => lines[0]!) };
    expect(pagesOf(await invoicePdf(many))).toBe(5);
  });
});

describe('its words', () => {
  it('say what was bought', () => {
    expect(itemText(papers.standard!.lines[0]!.item, nl)).toEqual({
      title: 'Figma-componenten in één ochtend',
      detail: '3 plekken · 22 december 2026 · Utrecht',
    });
    expect(itemText(papers.credit!.lines[0]!.item, en).title).toBe('Credit on invoice STUDIO-2026-0001');
    expect(itemText(papers.fee!.lines[0]!.item, nl).title).toBe('Servicekosten november 2026');
  });

  it('say why there is no VAT', () => {
    const note = (name: string, words = nl) => noteText(papers[name]!.notes[0]!, papers[name]!, words);
    expect(note('exempt')).toBe('Vrijgesteld van btw (beroepsonderwijs).');
    expect(note('kor')).toContain('artikel 25 Wet OB');
    expect(note('reverse')).toBe('Btw verlegd naar BE0123456789.');
    expect(plain(vatLabel(papers.standard!.vatLines[0]!, nl))).toBe('Btw 21% over € 285,00');
    expect(noteText('IN_NAME_OF_SELLER', papers.standard!, en)).toContain(
      'Nutshell B.V. issued this document',
    );
  });

  it('say how it is paid', () => {
    const text = (payment: Parameters<typeof draftSale>[0]) =>
      plain(paymentText(issued(draftSale(payment)), nl).join(' '));
    expect(text({ payment: due })).toContain(
      'Betaal € 344,85 uiterlijk 7 december 2026 op NL91 ABNA 0417 1643 00 ten name van Nutshell B.V., met nummer STUDIO-2026-0001 erbij.',
    );
    expect(text({ payment: { ...due, iban: null } })).toContain('Online betalen');
    expect(text({ payment: { state: 'PAID', on: '2026-11-23' } })).toContain('Voldaan op 23 november 2026');
  });
});
