import { languageOf, languages, type Language } from '../i18n.js';

/** The language that the page was shown in, as the client said it. */
export function chosenLanguage(headers: Headers | undefined): Language | undefined {
  const chosen = headers?.get('x-language');
  return languages.find((language) => language === chosen);
}

export const requestLanguage = (headers: Headers | undefined): Language =>
  chosenLanguage(headers) ?? languageOf(headers?.get('accept-language') ?? undefined);
