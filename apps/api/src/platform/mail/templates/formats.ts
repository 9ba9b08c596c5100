import { type Language, translate } from '../../i18n.js';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

export interface MailSession {
  title: string;
  startsAt: Date;
  endsAt: Date;
  /** IANA zone in which the session is held. */
  zone: string;
  place: MailPlace | null;
  /** Held at the participants' own company, where no other place is told. */
  inCompany?: boolean;
  onlineUrl?: string | null;
  trainerName: string;
}

export interface MailPlace {
  name?: string | null;
  room?: string | null;
  street?: string | null;
  postcode?: string | null;
  town: string;
}

/** A format takes longer to make than to use, and there are few. */
function kept<F>(make: (language: Language, what: string) => F): (language: Language, what: string) => F {
  const known = new Map<string, F>();
  return (language, what) => {
    const key = `${language} ${what}`;
    const format = known.get(key) ?? make(language, what);
    known.set(key, format);
    return format;
  };
}

const euros = kept(
  (language, digits) =>
    new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: Number(digits),
    }),
);
const dateIn = kept(
  (language, timeZone) => new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone }),
);
const timeIn = kept(
  (language, timeZone) => new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }),
);
const dateAndTimeIn = kept(
  (language, timeZone) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone }),
);

/** "€ 115" or "€ 57,50" */
export const money = (cents: number, language: Language): string =>
  euros(language, cents % 100 === 0 ? '0' : '2').format(cents / 100);

/** "donderdag 26 november 2026, 09:00–13:00" in the zone of the session; online ones say whose time it is. */
export function moment(
  { startsAt, endsAt, zone, place, inCompany }: MailSession,
  language: Language,
): string {
  const date = dateIn(language, zone);
  const time = timeIn(language, zone);
  const when = `${date.format(startsAt)}, ${time.format(startsAt)}–${time.format(endsAt)}`;
  return place || inCompany ? when : `${when} (${zoneName(zone, language)})`;
}

/** "donderdag 26 november 2026 om 09:00" in a zone. */
export const day = (at: Date, zone: string, language: Language): string =>
  dateAndTimeIn(language, zone).format(at);

const zoneName = (zone: string, language: Language) =>
  zone === 'Europe/Amsterdam'
    ? translate(language, 'mails:dutchTime')
    : translate(language, 'mails:zoneTime', { place: zone.split('/').pop()!.replaceAll('_', ' ') });

/** Name and room, street, postcode and town, as lines. */
export const addressLines = ({ name, room, street, postcode, town }: MailPlace): string[] =>
  [[name, room].filter(Boolean).join(', '), street, [postcode, town].filter(Boolean).join(' ')].filter(
    (line): line is string => !!line,
  );

/** A route to the place in the reader's own maps app. */
export const routeTo = (place: MailPlace): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(addressLines({ ...place, room: null }).join(', '))}`;
