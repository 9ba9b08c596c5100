import { type Language, translate } from '../../i18n.js';
import type { MailSession } from './formats.js';
import { Act, Acts, Layout, Lines, P, Quiet } from './layout.js';
import { SessionFacts } from './session-facts.js';
import { greeting, type Template } from './template.js';

const own =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `participant-mails:${key}`, values);

export interface ReviewAskedMail {
  name: string;
  session: MailSession;
  reviewUrl: string;
  unsubscribeUrl: string;
}

export const reviewAsked: Template<ReviewAskedMail> = {
  subject: ({ session: { title } }, language) => own(language)('review.subject', { title }),
  Sheet: ({ name, session, reviewUrl, unsubscribeUrl, language }) => {
    const t = own(language);
    return (
      <Layout
        language={language}
        title={t('review.title')}
        preview={t('review.preview')}
        unsubscribeUrl={unsubscribeUrl}
      >
        <P>{greeting(language, name)}</P>
        <P>{t('review.text')}</P>
        <SessionFacts session={session} language={language} />
        <Acts>
          <Act href={reviewUrl}>{t('review.button')}</Act>
        </Acts>
        <Quiet>{t('review.public')}</Quiet>
      </Layout>
    );
  },
};

export interface ReviewWrittenMail {
  /** The trainer's. */
  name: string;
  /** First name. */
  author: string;
  score: number;
  text: string;
  session: MailSession;
  trainingUrl: string;
}

export const reviewWritten: Template<ReviewWrittenMail> = {
  subject: ({ session: { title }, author }, language) => own(language)('reviewed.subject', { title, author }),
  Sheet: ({ name, author, score, text, session, trainingUrl, language }) => {
    const t = own(language);
    const more = [
      { label: t('reviewed.score'), value: t('reviewed.scoreOf', { score }) },
      { label: t('reviewed.written'), value: <Lines lines={text.split('\n')} /> },
    ];
    return (
      <Layout
        language={language}
        title={t('reviewed.title', { author })}
        preview={t('reviewed.preview', { score })}
      >
        <P>{greeting(language, name)}</P>
        <SessionFacts session={session} language={language} more={more} />
        <P>{t('reviewed.text')}</P>
        <Acts>
          <Act href={trainingUrl}>{t('reviewed.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};
