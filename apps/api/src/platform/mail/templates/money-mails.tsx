import { type Language, translate } from '../../i18n.js';
import { money } from './formats.js';
import { Act, Acts, Layout, Lines, P } from './layout.js';
import { greeting, type Template } from './template.js';

const texts =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `earnings:mail.${key}`, values);

export interface DisputeOpenedMail {
  name: string;
  title: string;
  /** As the participant wrote it. */
  reason: string;
  url: string;
}

export const disputeOpened: Template<DisputeOpenedMail> = {
  subject: ({ title }, language) => texts(language)('disputeOpened.subject', { title }),
  Sheet: ({ name, title, reason, url, language }) => {
    const t = texts(language);
    return (
      <Layout language={language} title={t('disputeOpened.title')} preview={t('disputeOpened.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('disputeOpened.text', { title })}</P>
        <P>
          <Lines lines={reason.split('\n')} />
        </P>
        <P>{t('disputeOpened.next')}</P>
        <Acts>
          <Act href={url}>{t('disputeOpened.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface DisputeSettledMail {
  name: string;
  side: 'member' | 'trainer';
  title: string;
  /** 0 where nothing goes back. */
  refundCents: number;
  explanation: string;
  url: string;
}

export const disputeSettled: Template<DisputeSettledMail> = {
  subject: ({ title }, language) => texts(language)('disputeSettled.subject', { title }),
  Sheet: ({ name, side, title, refundCents, explanation, url, language }) => {
    const t = texts(language);
    const outcome = `disputeSettled.${side}.${refundCents > 0 ? 'refund' : 'none'}`;
    return (
      <Layout language={language} title={t('disputeSettled.title')} preview={t('disputeSettled.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t(outcome, { title, amount: money(refundCents, language) })}</P>
        <P>{t('disputeSettled.why')}</P>
        <P>
          <Lines lines={explanation.split('\n')} />
        </P>
        <Acts>
          <Act href={url}>{t(`disputeSettled.${side}.button`)}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface BooksDifferMail {
  name: string;
  differenceCents: number;
  differences: { what: string; providerCents: number; ledgerCents: number }[];
  url: string;
}

export const booksDiffer: Template<BooksDifferMail> = {
  subject: (_, language) => texts(language)('booksDiffer.subject'),
  Sheet: ({ name, differenceCents, differences, url, language }) => {
    const t = texts(language);
    return (
      <Layout language={language} title={t('booksDiffer.title')} preview={t('booksDiffer.preview')}>
        <P>{greeting(language, name)}</P>
        <P>
          {t('booksDiffer.text', { amount: money(differenceCents, language), count: differences.length })}
        </P>
        <P>
          <Lines
            lines={differences.map(({ what, providerCents, ledgerCents }) =>
              t('booksDiffer.line', {
                what,
                provider: money(providerCents, language),
                ledger: money(ledgerCents, language),
              }),
            )}
          />
        </P>
        <Acts>
          <Act href={url}>{t('booksDiffer.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};
