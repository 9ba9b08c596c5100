import type { Language } from '../../i18n.js';
import { translate } from '../../i18n.js';
import { Act, Acts, Facts, Layout, P, Quiet } from './layout.js';
import { greeting, type Template } from './template.js';

interface InvoiceFacts {
  name: string;
  number: string;
  /** The training, or the fee of a month. */
  title: string;
  /** In words, like every sum and day here. */
  amount: string;
  dueOn: string | null;
  /** Where to pay by transfer; null where nothing is to be paid that way. */
  account: { iban: string; payee: string } | null;
  invoiceUrl: string;
}

export interface InvoiceIssuedMail extends InvoiceFacts {
  kind: 'SALE' | 'CREDIT' | 'FEE';
  state: 'DUE' | 'PAID' | 'REFUND' | 'SETTLED' | 'WITHHELD';
  /** Number of the invoice that a credit note takes from. */
  credits: string | null;
  /** Number of the invoice that this one takes the place of. */
  replaces: string | null;
  /** Of the fee. */
  month: string | null;
}

const textsIn =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `papers:mail.${key}`, values);

const MAIL_OF = { SALE: 'invoice', CREDIT: 'credit', FEE: 'fee' } as const;

function sentence({ kind, state, credits, replaces, dueOn }: InvoiceIssuedMail, language: Language): string {
  const t = textsIn(language);
  if (kind !== 'SALE') return t(`${MAIL_OF[kind]}.text`, { credits });
  if (replaces) return t('invoice.corrected', { replaces });
  return state === 'DUE' ? t('invoice.due', { dueOn }) : t('invoice.paid');
}

const factsOf = ({ number, title, amount, dueOn }: InvoiceFacts, language: Language, open?: string) => {
  const t = textsIn(language);
  return [
    { label: t('number'), value: number },
    { label: t('what'), value: title },
    { label: t(open ? 'open' : 'amount'), value: open ?? amount },
    ...(dueOn ? [{ label: t('dueOn'), value: dueOn }] : []),
  ];
};

const HowToPay = ({ account, number, language }: InvoiceFacts & { language: Language }) =>
  account && <P>{textsIn(language)('howToPay', { ...account, number })}</P>;

export const invoiceIssued: Template<InvoiceIssuedMail> = {
  subject: (mail, language) => textsIn(language)(`${MAIL_OF[mail.kind]}.subject`, { ...mail }),
  Sheet: (mail) => {
    const { kind, name, amount, title, month, invoiceUrl, language } = mail;
    const t = textsIn(language);
    const texts = MAIL_OF[kind];
    return (
      <Layout
        language={language}
        title={t(`${texts}.title`, { month })}
        preview={t(`${texts}.preview`, { amount, when: title })}
      >
        <P>{greeting(language, name)}</P>
        <P>{sentence(mail, language)}</P>
        <Facts facts={factsOf(mail, language)} />
        <HowToPay {...mail} />
        <Acts>
          <Act href={invoiceUrl}>{t(`${texts}.button`)}</Act>
        </Acts>
        <Quiet>{t('attached')}</Quiet>
      </Layout>
    );
  },
};

export interface InvoiceReminderMail extends InvoiceFacts {
  open: string;
}

export const invoiceReminder: Template<InvoiceReminderMail> = {
  subject: ({ number }, language) => textsIn(language)('reminder.subject', { number }),
  Sheet: (mail) => {
    const { name, number, open, dueOn, invoiceUrl, language } = mail;
    const t = textsIn(language);
    return (
      <Layout
        language={language}
        title={t('reminder.title')}
        preview={t('reminder.preview', { amount: open })}
      >
        <P>{greeting(language, name)}</P>
        <P>{t('reminder.text', { number, dueOn })}</P>
        <Facts facts={factsOf(mail, language, open)} />
        <HowToPay {...mail} />
        <Acts>
          <Act href={invoiceUrl}>{t('reminder.button')}</Act>
        </Acts>
        <Quiet>{t('attached')}</Quiet>
      </Layout>
    );
  },
};

export interface InvoiceWaitingMail {
  name: string;
  missing: ('name' | 'address' | 'kvk' | 'vatId' | 'crkboNumber')[];
  settingsUrl: string;
}

export const invoiceWaiting: Template<InvoiceWaitingMail> = {
  subject: (_mail, language) => textsIn(language)('waiting.subject'),
  Sheet: ({ name, missing, settingsUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout language={language} title={t('waiting.title')} preview={t('waiting.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('waiting.text')}</P>
        <ul>
          {missing.map((field) => (
            <li key={field}>{t(`waiting.missing.${field}`)}</li>
          ))}
        </ul>
        <P>{t('waiting.after')}</P>
        <Acts>
          <Act href={settingsUrl}>{t('waiting.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};
