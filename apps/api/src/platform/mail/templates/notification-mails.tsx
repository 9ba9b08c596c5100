import { type Language, translate } from '../../i18n.js';
import { A, Act, Acts, Layout, Lines, P, Quiet } from './layout.js';
import { greeting, type Template } from './template.js';

export interface MailedNotice {
  /** Names the button. */
  kind: string;
  /** One sentence. */
  text: string;
  /** What somebody wrote. */
  quote: string | null;
  url: string;
}

export interface NotificationMail {
  name: string;
  notice: MailedNotice;
  /** Null for what nobody can switch off. */
  unsubscribeUrl: string | null;
}

const own = (language: Language) => (key: string) => translate(language, `inbox:mail.${key}`);

export const notification: Template<NotificationMail> = {
  subject: ({ notice }) => notice.text,
  Sheet: ({ name, notice, unsubscribeUrl, language }) => {
    const t = own(language);
    return (
      <Layout
        language={language}
        title={notice.text}
        preview={notice.quote ?? t('preview')}
        {...(unsubscribeUrl && { unsubscribeUrl, unsubscribeText: t('unsubscribe') })}
      >
        <P>{greeting(language, name)}</P>
        {notice.quote && (
          <P>
            <Lines lines={notice.quote.split('\n')} />
          </P>
        )}
        <Acts>
          <Act href={notice.url}>{t('button')}</Act>
        </Acts>
        <Quiet>{t('why')}</Quiet>
      </Layout>
    );
  },
};

export interface DigestMail {
  name: string;
  pace: 'DAILY' | 'WEEKLY';
  notices: MailedNotice[];
  /** What is new in what the reader follows. */
  news: { title: string; line: string; url: string }[];
  unsubscribeUrl: string;
}

export const digest: Template<DigestMail> = {
  subject: ({ pace, notices, news }, language) =>
    translate(language, `inbox:digest.subject.${pace}`, { count: notices.length + news.length }),
  Sheet: ({ name, pace, notices, news, unsubscribeUrl, language }) => {
    const t = own(language);
    const d = (key: string) => translate(language, `inbox:digest.${key}`);
    return (
      <Layout
        language={language}
        title={d(`title.${pace}`)}
        preview={notices[0]?.text ?? news[0]?.title ?? ''}
        unsubscribeUrl={unsubscribeUrl}
        unsubscribeText={d('unsubscribe')}
      >
        <P>{greeting(language, name)}</P>
        {notices.length > 0 && <P>{d('notices')}</P>}
        {notices.map((notice) => (
          <P key={notice.url + notice.text}>
            <A href={notice.url}>{notice.text}</A>
          </P>
        ))}
        {news.length > 0 && <P>{d('news')}</P>}
        {news.map(({ title, line, url }) => (
          <P key={url}>
            <A href={url}>{title}</A>
            <br />
            {line}
          </P>
        ))}
        <Quiet>{t('why')}</Quiet>
      </Layout>
    );
  },
};
