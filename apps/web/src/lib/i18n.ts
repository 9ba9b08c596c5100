import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { areas } from 'virtual:messages';
import type { Area, Language } from '@nutshell/i18n';
import { readLanguage, rememberLanguage } from './language.js';

/** Starts i18next with the reader's language; each area of texts is fetched when a page needs it. */
export async function startI18n() {
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend',
      init: () => undefined,
      read: async (language: Language, area: Area) => (await areas[language][area]()).default,
    })
    .init({
      lng: readLanguage(),
      supportedLngs: ['nl', 'en'],
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
  document.documentElement.lang = i18next.language;
}

/** For a route's loader: fetches the texts of these areas while the page's code is on its way. */
export const loadTexts = (...names: Area[]) => i18next.loadNamespaces(names);

/** Switches the interface; the address stays the same. */
export async function changeLanguage(language: Language) {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export const currentLanguage = () => (i18next.language === 'en' ? 'en' : 'nl') satisfies Language;
