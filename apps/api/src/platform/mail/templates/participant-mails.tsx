import { type Language, translate } from '../../i18n.js';
import { day, type MailSession, moment } from './formats.js';
import { Act, Acts, Facts, Layout, Lines, P, Quiet, Steps } from './layout.js';
import { SessionFacts } from './session-facts.js';
import { greeting, type Template, textsIn } from './template.js';

const own =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `participant-mails:${key}`, values);

export interface SeatMail {
  name: string;
  session: MailSession;
  /** Who booked the seat. */
  booker: string;
}

export interface ParticipantInvitedMail extends SeatMail {
  seatUrl: string;
  calendarUrl: string;
  before: string[];
}

export const participantInvited: Template<ParticipantInvitedMail> = {
  subject: ({ session: { title } }, language) => own(language)('invited.subject', { title }),
  Sheet: ({ name, session, booker, seatUrl, calendarUrl, before, language }) => {
    const t = own(language);
    const shared = textsIn(language);
    return (
      <Layout
        language={language}
        title={t('invited.title')}
        preview={t('invited.preview', { when: moment(session, language), booker })}
      >
        <P>{greeting(language, name)}</P>
        <P>{t('invited.text', { booker })}</P>
        <SessionFacts session={session} language={language} />
        <Steps title={shared('beforeTitle')} steps={before} />
        <Acts>
          <Act href={seatUrl}>{t('viewSeat')}</Act>
          <Act href={calendarUrl} secondary>
            {shared('addToCalendar')}
          </Act>
        </Acts>
        <Quiet>
          {t('invited.attached')} {t('invited.notYou', { booker })}
        </Quiet>
      </Layout>
    );
  },
};

export const participantReplaced: Template<SeatMail> = {
  subject: ({ session: { title } }, language) => own(language)('replaced.subject', { title }),
  Sheet: ({ name, session, booker, language }) => {
    const t = own(language);
    return (
      <Layout language={language} title={t('replaced.title')} preview={t('replaced.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('replaced.text', { booker })}</P>
        <SessionFacts session={session} language={language} />
        <Quiet>{t('replaced.attached')}</Quiet>
      </Layout>
    );
  },
};

export interface ParticipantCancelledMail extends SeatMail {
  cancelledBy: 'booker' | 'trainer';
}

export const participantCancelled: Template<ParticipantCancelledMail> = {
  subject: ({ session: { title } }, language) => own(language)('cancelled.subject', { title }),
  Sheet: ({ name, session, booker, cancelledBy, language }) => {
    const t = own(language);
    return (
      <Layout language={language} title={t('cancelled.title')} preview={t('cancelled.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t(cancelledBy === 'trainer' ? 'cancelled.textTrainer' : 'cancelled.text', { booker })}</P>
        <SessionFacts session={session} language={language} />
        <Quiet>{t('cancelled.attached')}</Quiet>
      </Layout>
    );
  },
};

export interface ParticipantMovedMail extends SeatMail {
  /** When it was to be; null where only the place is new. */
  was: { startsAt: Date; endsAt: Date } | null;
  movedBy: 'trainer' | 'booker';
  seatUrl: string;
}

export const participantMoved: Template<ParticipantMovedMail> = {
  subject: ({ session: { title } }, language) => own(language)('moved.subject', { title }),
  Sheet: ({ name, session, booker, was, movedBy, seatUrl, language }) => {
    const t = own(language);
    const now = moment(session, language);
    return (
      <Layout language={language} title={t('moved.title')} preview={t('moved.preview', { when: now })}>
        <P>{greeting(language, name)}</P>
        <P>{t(movedBy === 'trainer' ? 'moved.text' : 'moved.textBooker', { booker })}</P>
        {was && (
          <Facts
            facts={[
              { label: t('moved.was'), value: <s>{moment({ ...session, ...was }, language)}</s> },
              { label: t('moved.now'), value: <strong>{now}</strong> },
            ]}
          />
        )}
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={seatUrl}>{t('viewSeat')}</Act>
        </Acts>
        <Quiet>{t('moved.attached', { booker })}</Quiet>
      </Layout>
    );
  },
};

export interface NamesMissingMail {
  name: string;
  session: MailSession;
  /** How many seats have no name. */
  open: number;
  until: Date;
  bookingUrl: string;
}

export const namesMissing: Template<NamesMissingMail> = {
  subject: ({ session: { title }, open }, language) => own(language)('names.subject', { title, count: open }),
  Sheet: ({ name, session, open, until, bookingUrl, language }) => {
    const t = own(language);
    const moment = day(until, session.zone, language);
    return (
      <Layout language={language} title={t('names.title')} preview={t('names.preview', { until: moment })}>
        <P>{greeting(language, name)}</P>
        <P>
          {t('names.text', { count: open })} {t('names.until', { until: moment })}
        </P>
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={bookingUrl}>{t('names.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface NoShowMail {
  name: string;
  session: MailSession;
  until: Date;
  seatUrl: string;
}

export const noShow: Template<NoShowMail> = {
  subject: ({ session: { title } }, language) => own(language)('noShow.subject', { title }),
  Sheet: ({ name, session, until, seatUrl, language }) => {
    const t = own(language);
    return (
      <Layout language={language} title={t('noShow.title')} preview={t('noShow.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('noShow.text')}</P>
        <P>{t('noShow.contest', { until: day(until, session.zone, language) })}</P>
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={seatUrl} secondary>
            {t('noShow.button')}
          </Act>
        </Acts>
      </Layout>
    );
  },
};

export interface AbsenceContestedMail {
  /** The trainer's. */
  name: string;
  participant: string;
  reason: string;
  session: MailSession;
  sessionUrl: string;
}

export const absenceContested: Template<AbsenceContestedMail> = {
  subject: ({ session: { title }, participant }, language) =>
    own(language)('contested.subject', { title, participant }),
  Sheet: ({ name, participant, reason, session, sessionUrl, language }) => {
    const t = own(language);
    const more = [
      { label: t('contested.reason', { participant }), value: <Lines lines={reason.split('\n')} /> },
    ];
    return (
      <Layout
        language={language}
        title={t('contested.title', { participant })}
        preview={t('contested.preview')}
      >
        <P>{greeting(language, name)}</P>
        <P>{t('contested.text', { participant })}</P>
        <SessionFacts session={session} language={language} more={more} />
        <Acts>
          <Act href={sessionUrl}>{t('contested.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};

export interface AbsenceDecidedMail {
  name: string;
  session: MailSession;
  corrected: boolean;
  seatUrl: string;
}

export const absenceDecided: Template<AbsenceDecidedMail> = {
  subject: ({ session: { title }, corrected }, language) =>
    own(language)(corrected ? 'decided.subjectCorrected' : 'decided.subjectKept', { title }),
  Sheet: ({ name, session, corrected, seatUrl, language }) => {
    const t = own(language);
    const outcome = corrected ? 'Corrected' : 'Kept';
    return (
      <Layout
        language={language}
        title={t(`decided.title${outcome}`)}
        preview={t(`decided.preview${outcome}`)}
      >
        <P>{greeting(language, name)}</P>
        <P>{t(`decided.text${outcome}`)}</P>
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={seatUrl} secondary>
            {t('viewSeat')}
          </Act>
        </Acts>
      </Layout>
    );
  },
};
