import type { ReactNode } from 'react';
import type { Language } from '../../i18n.js';
import { addressLines, type MailSession, moment, money, routeTo } from './formats.js';
import { A, Facts, Lines } from './layout.js';
import { textsIn } from './template.js';

const Where = ({ session, language }: { session: MailSession; language: Language }) => {
  const t = textsIn(language);
  const { place, inCompany, onlineUrl } = session;
  if (place)
    return (
      <>
        <Lines lines={addressLines(place)} />
        <br />
        <A href={routeTo(place)}>{t('route')}</A>
      </>
    );
  if (inCompany) return t('inCompany');
  return onlineUrl ? (
    <>
      {t('online')} · <A href={onlineUrl}>{t('join')}</A>
    </>
  ) : (
    t('online')
  );
};

interface SessionFactsProps {
  session: MailSession;
  language: Language;
  /** Including VAT, if there is any. */
  paidCents?: number;
  vatCents?: number;
  seats?: number;
  more?: { label: string; value: ReactNode }[];
}

/** What a mail tells about a session: the same facts in the same place in every mail. */
export const SessionFacts = ({
  session,
  language,
  paidCents,
  vatCents,
  seats,
  more = [],
}: SessionFactsProps) => {
  const t = textsIn(language);
  const amount = money(paidCents ?? 0, language);
  const price = !paidCents ? t('free') : vatCents === 0 ? amount : t('inclVat', { amount });
  return (
    <Facts
      facts={[
        { label: t('training'), value: session.title },
        { label: t('when'), value: moment(session, language) },
        { label: t('where'), value: <Where session={session} language={language} /> },
        { label: t('trainer'), value: session.trainerName },
        ...(seats && seats > 1 ? [{ label: t('seats'), value: String(seats) }] : []),
        ...(paidCents === undefined ? [] : [{ label: t('price'), value: price }]),
        ...more,
      ]}
    />
  );
};
