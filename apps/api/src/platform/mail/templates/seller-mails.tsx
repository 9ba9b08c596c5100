import type { TaxField } from '@nutshell/domain';
import { type Language, translate } from '../../i18n.js';
import { Act, Acts, Layout, P } from './layout.js';
import { greeting, type Template } from './template.js';

export interface CrkboMail {
  name: string;
  number: string;
  /** The first day without the exemption. */
  expiresOn: string;
  days: number;
  settingsUrl: string;
}

export interface TaxDetailsMail {
  name: string;
  missing: readonly TaxField[];
  settingsUrl: string;
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

const textsIn =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `sellers:${key}`, values);

function crkboMail(kind: 'crkboExpiring' | 'crkboExpired'): Template<CrkboMail> {
  return {
    subject: ({ expiresOn }, language) =>
      textsIn(language)(`${kind}.subject`, { date: dayIn(language, expiresOn) }),
    Sheet: ({ name, number, expiresOn, days, settingsUrl, language }) => {
      const t = textsIn(language);
      const text = t(`${kind}.text`, { number, days, date: dayIn(language, expiresOn) });
      return (
        <Layout language={language} title={t(`${kind}.title`)} preview={text}>
          <P>{greeting(language, name)}</P>
          <P>{text}</P>
          <P>{t(`${kind}.what`)}</P>
          <Acts>
            <Act href={settingsUrl}>{t(`${kind}.button`)}</Act>
          </Acts>
        </Layout>
      );
    },
  };
}

export const crkboExpiring = crkboMail('crkboExpiring');
export const crkboExpired = crkboMail('crkboExpired');

export const taxDetailsMissing: Template<TaxDetailsMail> = {
  subject: (_props, language) => textsIn(language)('taxDetails.subject'),
  Sheet: ({ name, missing, settingsUrl, language }) => {
    const t = textsIn(language);
    const fields = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
      missing.map((field) => t(`field.${field}`)),
    );
    return (
      <Layout language={language} title={t('taxDetails.title')} preview={t('taxDetails.text')}>
        <P>{greeting(language, name)}</P>
        <P>{t('taxDetails.text')}</P>
        <P>{t('taxDetails.missing', { fields })}</P>
        <Acts>
          <Act href={settingsUrl}>{t('taxDetails.button')}</Act>
        </Acts>
        <P>{t('taxDetails.why')}</P>
      </Layout>
    );
  },
};
