import { useTranslation } from 'react-i18next';
import { formats, type Formats } from './formats.js';

const byLanguage: { nl: Formats; en: Formats } = { nl: formats('nl'), en: formats('en') };

/** The formats of the language on screen; changes with it. */
export const useFormats = (): Formats => byLanguage[useTranslation().i18n.language === 'en' ? 'en' : 'nl'];
