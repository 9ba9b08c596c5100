import type { Language } from '@nutshell/i18n';

const name = 'nutshell-language';
const year = 60 * 60 * 24 * 365;

/** The language chosen before (a cookie, so that the server knows it too), Dutch otherwise. */
export function readLanguage(): Language {
  const found = new RegExp(`(?:^|; )${name}=(nl|en)`).exec(document.cookie)?.[1];
  return found === 'en' ? 'en' : 'nl';
}

export function rememberLanguage(language: Language) {
  document.cookie = `${name}=${language}; path=/; max-age=${year}; samesite=lax`;
}
