import type { Language } from '@nutshell/i18n';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Everything a reader sees as a number, a sum or a moment, as it is written in the Netherlands. */
export function formats(language: Language) {
  const locale = locales[language];
  const parts = (at: Date | string, zone: string, options: Intl.DateTimeFormatOptions) =>
    Object.fromEntries(
      new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
        .formatToParts(new Date(at))
        .map(({ type, value }) => [type, value]),
    ) as Record<Intl.DateTimeFormatPartTypes, string>;

  /** "nov." and "mei": Dutch abbreviations carry a dot, whatever the browser's data says. */
  const shortMonth = (at: Date | string, zone: string) => {
    const { month } = parts(at, zone, { month: 'short' });
    const bare = month.replace('.', '');
    return language === 'nl' && bare !== 'mei' ? `${bare}.` : bare;
  };
  const money = (minimumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits });

  const f = {
    /** Cents → "€ 1.234,56"; whole euros without cents, as on a price tag: "€ 115". */
    price: (cents: number) => money(cents % 100 === 0 ? 0 : 2).format(cents / 100),
    /** Cents → always two decimals, for sums below each other. */
    amount: (cents: number) => money(2).format(cents / 100),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** "do 26 nov. 2026" */
    date: (at: Date | string, zone = 'Europe/Amsterdam') => {
      const { weekday, day, year } = parts(at, zone, { weekday: 'short', day: 'numeric', year: 'numeric' });
      return `${weekday.replace('.', '')} ${day} ${shortMonth(at, zone)} ${year}`;
    },
    /** "do 26 nov." */
    dateShort: (at: Date | string, zone = 'Europe/Amsterdam') => {
      const { weekday, day } = parts(at, zone, { weekday: 'short', day: 'numeric' });
      return `${weekday.replace('.', '')} ${day} ${shortMonth(at, zone)}`;
    },
    /** "donderdag 26 november 2026" */
    dateLong: (at: Date | string, zone = 'Europe/Amsterdam') => {
      const { weekday, day, month, year } = parts(at, zone, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
      return `${weekday} ${day} ${month} ${year}`;
    },
    weekdayShort: (at: Date | string, zone = 'Europe/Amsterdam') =>
      parts(at, zone, { weekday: 'short' }).weekday.replace('.', ''),
    day: (at: Date | string, zone = 'Europe/Amsterdam') => parts(at, zone, { day: 'numeric' }).day,
    monthShort: (at: Date | string, zone = 'Europe/Amsterdam') => shortMonth(at, zone),
    /** "november 2026" */
    month: (at: Date | string, zone = 'Europe/Amsterdam') => {
      const { month, year } = parts(at, zone, { month: 'long', year: 'numeric' });
      return `${month} ${year}`;
    },
    /** "09:00" in the zone of the place. */
    time: (at: Date | string, zone = 'Europe/Amsterdam') => {
      const { hour, minute } = parts(at, zone, { hour: '2-digit', minute: '2-digit' });
      return `${hour}:${minute}`;
    },
    /** "09:00–12:00" */
    timeRange: (from: Date | string, to: Date | string, zone = 'Europe/Amsterdam') =>
      `${f.time(from, zone)}–${f.time(to, zone)}`,
    /** "do 26 nov. 2026, 14:05" */
    dateTime: (at: Date | string, zone = 'Europe/Amsterdam') => `${f.date(at, zone)}, ${f.time(at, zone)}`,
    /** 210 → "3½ uur" / "3½ hours"; under an hour and odd lengths in minutes. */
    duration: (minutes: number) => {
      if (minutes < 60 || minutes % 15 !== 0) return `${minutes} min`;
      const whole = Math.floor(minutes / 60);
      const quarter = ['', '¼', '½', '¾'][(minutes % 60) / 15];
      const unit = language === 'nl' ? 'uur' : minutes === 60 ? 'hour' : 'hours';
      return `${whole}${quarter} ${unit}`;
    },
    /** 23.4 → "23 km"; under 10 with one decimal where it says something. */
    distance: (km: number) =>
      km < 1
        ? '< 1 km'
        : `${new Intl.NumberFormat(locale, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km)} km`,
    /** 4.3 → "4,3"; always one decimal. */
    decimal: (value: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
    list: (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
  return f;
}

export type Formats = ReturnType<typeof formats>;
