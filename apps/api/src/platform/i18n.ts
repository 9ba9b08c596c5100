import { all, languages, type Language } from '@nutshell/i18n';
import i18next from 'i18next';

export { languages, type Language };

const texts = Object.entries(all);
const instance = i18next.createInstance({
  lng: 'nl',
  fallbackLng: 'nl',
  ns: texts.map(([name]) => name),
  resources: Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(texts.map(([name, area]) => [name, area[language]])),
    ]),
  ),
  interpolation: { escapeValue: false },
});
void instance.init();

/** A text of libs/i18n, for example `translate('nl', 'errors:SessionFull', { seatsLeft: 0 })`. */
export const translate = (language: Language, key: string, values: Record<string, unknown> = {}): string =>
  instance.t(key, { lng: language, ...values });

/** The first language of an Accept-Language header that we speak; Dutch otherwise. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => tag as Language).find((tag) => languages.includes(tag)) ?? 'nl';
}
