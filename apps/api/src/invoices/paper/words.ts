import type { Day, InvoiceItem } from '@nutshell/domain';
import { type Language, translate } from '../../platform/i18n.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The words, sums and days of a paper in one language. */
export function wordsIn(language: Language) {
  const locale = LOCALES[language];
  const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const number = new Intl.NumberFormat(locale, decimals);
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', ...decimals });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const t = (key: string, values?: Record<string, unknown>): string =>
    translate(language, `papers:${key}`, values);
  return {
    t,
    /** Cents → "1.234,56" */
    number: (cents: number): string => number.format(cents / 100),
    /** Cents → "€ 1.234,56" */
    money: (cents: number): string => money.format(cents / 100),
    day: (value: Day): string => day.format(new Date(`${value}T00:00:00Z`)),
    /** "2026-11" → "november 2026" */
    month: (value: string): string => month.format(new Date(`${value}-01T00:00:00Z`)),
    percent: (value: number): string => percent.format(value),
    country: (code: string): string => country.of(code) ?? code,
  };
}

export type Words = ReturnType<typeof wordsIn>;

/** A line's item as a title and what more there is to say. */
export function itemText(
  item: InvoiceItem,
  { t, day, month, percent }: Words,
): { title: string; detail: string } {
  switch (item.kind) {
    case 'SEATS':
    case 'REST': {
      const facts = [t('item.seats', { count: item.seats }), day(item.on), item.place];
      if (item.kind === 'REST') facts.push(t('item.rest'));
      return { title: item.title, detail: facts.filter(Boolean).join(' · ') };
    }
    case 'CREDIT':
      return { title: t('item.credit', { number: item.number }), detail: `${item.title} · ${day(item.on)}` };
    case 'FEE':
      return {
        title: t('item.fee', { month: month(item.month) }),
        detail: t('item.feeDetail', { percent: percent(item.percent) }),
      };
  }
}
