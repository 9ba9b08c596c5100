import type { ReminderWords } from '@nutshell/domain';
import { day, type MailSession, moment, money } from './formats.js';
import { Act, Acts, Facts, Layout, Lines, P, Quiet, Steps } from './layout.js';
import { SessionFacts } from './session-facts.js';
import { greeting, type Template, textsIn } from './template.js';

export interface BookingConfirmedMail {
  name: string;
  session: MailSession;
  seats: number;
  /** Including VAT; 0 for a free session. */
  totalCents: number;
  /** 0 where the seller charges no VAT. */
  vatCents: number;
  bookingUrl: string;
  /** The .ics of this booking; null for who only booked for others. */
  calendarUrl: string | null;
  /** Titles of what to do before the session. */
  before: string[];
  /** Nothing was paid yet: a company gets an invoice. */
  byInvoice?: boolean;
  /** Where it depends on a minimum: whether it goes on, or until when that is open at the latest. */
  runs?: { minSeats: number; decidedBy: Date | null } | null;
}

export const bookingConfirmed: Template<BookingConfirmedMail> = {
  subject: ({ session: { title }, seats }, language) =>
    textsIn(language)(seats > 1 ? 'bookingConfirmed.subjectSeats' : 'bookingConfirmed.subject', {
      title,
      count: seats,
    }),
  Sheet: ({
    name,
    session,
    seats,
    totalCents,
    vatCents,
    bookingUrl,
    calendarUrl,
    before,
    runs,
    byInvoice,
    language,
  }) => {
    const t = textsIn(language);
    const preview = t('bookingConfirmed.preview', { when: moment(session, language) });
    return (
      <Layout language={language} title={t('bookingConfirmed.title', { count: seats })} preview={preview}>
        <P>{greeting(language, name)}</P>
        <P>{t(`bookingConfirmed.${textOf(totalCents, byInvoice)}`)}</P>
        {runs && !runs.decidedBy && <P>{t('bookingConfirmed.runs')}</P>}
        {runs?.decidedBy && (
          <P>
            {t('bookingConfirmed.mayRun', {
              minSeats: runs.minSeats,
              by: day(runs.decidedBy, session.zone, language),
            })}
          </P>
        )}
        <SessionFacts
          session={session}
          language={language}
          seats={seats}
          {...(byInvoice
            ? { more: [{ label: t('total'), value: money(totalCents, language) }] }
            : { paidCents: totalCents, vatCents })}
        />
        <Steps title={t('beforeTitle')} steps={before} />
        <Acts>
          <Act href={bookingUrl}>{t('viewBooking')}</Act>
          {calendarUrl && (
            <Act href={calendarUrl} secondary>
              {t('addToCalendar')}
            </Act>
          )}
        </Acts>
        <Quiet>
          {calendarUrl && `${t('calendarAttached')} `}
          {t('bookingConfirmed.cancel')}
        </Quiet>
      </Layout>
    );
  },
};

const textOf = (totalCents: number, byInvoice = false): string => {
  if (!totalCents) return 'textFree';
  return byInvoice ? 'textInvoice' : 'text';
};

export interface BookingCancelledMail {
  name: string;
  session: MailSession;
  cancelledBy: 'participant' | 'trainer';
  paidCents: number;
  refundCents: number;
  /** Where other dates can be found. */
  trainingUrl: string;
}

export const bookingCancelled: Template<BookingCancelledMail> = {
  subject: ({ session: { title } }, language) => textsIn(language)('bookingCancelled.subject', { title }),
  Sheet: ({ name, session, cancelledBy, paidCents, refundCents, trainingUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout language={language} title={t('bookingCancelled.title')} preview={t('bookingCancelled.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t(cancelledBy === 'trainer' ? 'bookingCancelled.textTrainer' : 'bookingCancelled.text')}</P>
        {refundCents > 0 && <P>{t('bookingCancelled.refund', { amount: money(refundCents, language) })}</P>}
        {refundCents === 0 && paidCents > 0 && <P>{t('bookingCancelled.noRefund')}</P>}
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={trainingUrl}>{t('bookingCancelled.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface LatePaymentRefundedMail {
  name: string;
  session: MailSession;
  amountCents: number;
  /** Why there was no seat any more. */
  gone: 'full' | 'cancelled';
  /** Their place in line, first of all; null where they have none. */
  entryUrl: string | null;
  trainingUrl: string;
}

export const latePaymentRefunded: Template<LatePaymentRefundedMail> = {
  subject: ({ session: { title } }, language) => textsIn(language)('latePaymentRefunded.subject', { title }),
  Sheet: ({ name, session, amountCents, gone, entryUrl, trainingUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout
        language={language}
        title={t('latePaymentRefunded.title')}
        preview={t('latePaymentRefunded.preview')}
      >
        <P>{greeting(language, name)}</P>
        <P>{t(gone === 'full' ? 'latePaymentRefunded.text' : 'latePaymentRefunded.textCancelled')}</P>
        <P>{t('latePaymentRefunded.refund', { amount: money(amountCents, language) })}</P>
        {entryUrl && <P>{t('latePaymentRefunded.waiting')}</P>}
        <SessionFacts session={session} language={language} />
        <Acts>
          {entryUrl && <Act href={entryUrl}>{t('latePaymentRefunded.viewPlace')}</Act>}
          <Act href={trainingUrl} secondary={!!entryUrl}>
            {t('latePaymentRefunded.button')}
          </Act>
        </Acts>
      </Layout>
    );
  },
};

export interface BookingReminderMail {
  kind: ReminderWords;
  name: string;
  session: MailSession;
  bookingUrl: string;
  before: string[];
  unsubscribeUrl: string;
}

export const bookingReminder: Template<BookingReminderMail> = {
  subject: ({ kind, session: { title } }, language) =>
    textsIn(language)(`bookingReminder.${kind}.subject`, { title }),
  Sheet: ({ kind, name, session, bookingUrl, before, unsubscribeUrl, language }) => {
    const t = textsIn(language);
    const preview = t(`bookingReminder.${kind}.preview`, { when: moment(session, language) });
    return (
      <Layout
        language={language}
        title={t(`bookingReminder.${kind}.title`)}
        preview={preview}
        unsubscribeUrl={unsubscribeUrl}
      >
        <P>{greeting(language, name)}</P>
        <P>{t(`bookingReminder.${kind}.text`)}</P>
        <SessionFacts session={session} language={language} />
        <Steps title={t('beforeTitle')} steps={before} />
        <Acts>
          <Act href={bookingUrl}>{t('viewBooking')}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface SessionMovedMail {
  name: string;
  /** As it is now. */
  session: MailSession;
  /** When it was to be; null where only the place is new. */
  was: { startsAt: Date; endsAt: Date } | null;
  /** Until when it may be refused; null where there is nothing to choose. */
  choiceUntil: Date | null;
  /** From the trainer. */
  message: string | null;
  bookingUrl: string;
  /** null where the seat is not certain yet. */
  calendarUrl: string | null;
}

/** Which texts fit: of another time, another place, or another online room. */
const movedTo = ({ was, session: { place } }: SessionMovedMail) => (was ? '' : place ? 'Place' : 'Link');

export const sessionMoved: Template<SessionMovedMail> = {
  subject: (mail, language) =>
    textsIn(language)(`sessionMoved.subject${movedTo(mail)}`, { title: mail.session.title }),
  Sheet: (mail) => {
    const { name, session, was, choiceUntil, message, bookingUrl, calendarUrl, language } = mail;
    const t = textsIn(language);
    const to = movedTo(mail);
    const now = moment(session, language);
    return (
      <Layout
        language={language}
        title={t(`sessionMoved.title${to}`)}
        preview={t(`sessionMoved.preview${to}`, { when: now })}
      >
        <P>{greeting(language, name)}</P>
        <P>{t(`sessionMoved.text${to}`)}</P>
        {was && (
          <Facts
            facts={[
              { label: t('sessionMoved.was'), value: <s>{moment({ ...session, ...was }, language)}</s> },
              { label: t('sessionMoved.now'), value: <strong>{now}</strong> },
            ]}
          />
        )}
        {choiceUntil && (
          <P>{t(`sessionMoved.choice${to}`, { until: day(choiceUntil, session.zone, language) })}</P>
        )}
        <SessionFacts
          session={session}
          language={language}
          more={
            message
              ? [
                  {
                    label: t('sessionMoved.message', { name: session.trainerName }),
                    value: <Lines lines={message.split('\n')} />,
                  },
                ]
              : []
          }
        />
        <Acts>
          <Act href={bookingUrl}>{t(choiceUntil ? 'sessionMoved.choose' : 'viewBooking')}</Act>
          {calendarUrl && (
            <Act href={calendarUrl} secondary>
              {t('addToCalendar')}
            </Act>
          )}
        </Acts>
        {calendarUrl && <Quiet>{t('calendarAttached')}</Quiet>}
      </Layout>
    );
  },
};
