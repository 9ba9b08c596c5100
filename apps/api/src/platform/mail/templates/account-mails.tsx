import { A, Act, Acts, Layout, P, Quiet } from './layout.js';
import { greeting, type Template, textsIn } from './template.js';

export interface LinkMail {
  name?: string | null;
  url: string;
  /** How long the link works. */
  validMinutes: number;
}

/** A mail that is about one link: to confirm, to reset, to sign in. */
const linkMail = (area: 'verifyEmail' | 'resetPassword' | 'magicLink'): Template<LinkMail> => ({
  subject: (_, language) => textsIn(language)(`${area}.subject`),
  Sheet: ({ name, url, validMinutes, language }) => {
    const t = textsIn(language);
    const hours = validMinutes >= 60 && validMinutes % 60 === 0;
    return (
      <Layout language={language} title={t(`${area}.title`)} preview={t(`${area}.preview`)}>
        <P>{greeting(language, name)}</P>
        <P>{t(`${area}.text`)}</P>
        <Acts>
          <Act href={url}>{t(`${area}.button`)}</Act>
        </Acts>
        <Quiet>
          {hours ? t('validHours', { count: validMinutes / 60 }) : t('validMinutes', { count: validMinutes })}{' '}
          {t('ignore')}
        </Quiet>
        <Quiet>
          {t('linkFallback')}
          <br />
          <A href={url}>{url}</A>
        </Quiet>
      </Layout>
    );
  },
});

export const verifyEmail = linkMail('verifyEmail');
export const resetPassword = linkMail('resetPassword');
export const magicLink = linkMail('magicLink');

export interface AccountExistsMail {
  name?: string | null;
  signInUrl: string;
  resetUrl: string;
}

export const accountExists: Template<AccountExistsMail> = {
  subject: (_, language) => textsIn(language)('accountExists.subject'),
  Sheet: ({ name, signInUrl, resetUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout language={language} title={t('accountExists.title')} preview={t('accountExists.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('accountExists.text')}</P>
        <Acts>
          <Act href={signInUrl}>{t('accountExists.button')}</Act>
          <Act href={resetUrl} secondary>
            {t('accountExists.resetButton')}
          </Act>
        </Acts>
        <Quiet>{t('ignore')}</Quiet>
      </Layout>
    );
  },
};

export interface SecondStepNeededMail {
  name?: string | null;
  signInUrl: string;
}

export const secondStepNeeded: Template<SecondStepNeededMail> = {
  subject: (_, language) => textsIn(language)('secondStepNeeded.subject'),
  Sheet: ({ name, signInUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout language={language} title={t('secondStepNeeded.title')} preview={t('secondStepNeeded.preview')}>
        <P>{greeting(language, name)}</P>
        <P>{t('secondStepNeeded.text')}</P>
        <Acts>
          <Act href={signInUrl}>{t('secondStepNeeded.button')}</Act>
        </Acts>
        <Quiet>{t('ignore')}</Quiet>
      </Layout>
    );
  },
};

export interface WelcomeMail {
  name: string;
  searchUrl: string;
  studioUrl: string;
}

export const welcome: Template<WelcomeMail> = {
  subject: (_, language) => textsIn(language)('welcome.subject'),
  Sheet: ({ name, searchUrl, studioUrl, language }) => {
    const t = textsIn(language);
    return (
      <Layout
        language={language}
        title={t('welcome.title', { name: name.split(/\s+/)[0] })}
        preview={t('welcome.preview')}
      >
        <P>{t('welcome.text')}</P>
        <P>{t('welcome.learn')}</P>
        <P>{t('welcome.teach')}</P>
        <Acts>
          <Act href={searchUrl}>{t('welcome.button')}</Act>
          <Act href={studioUrl} secondary>
            {t('welcome.studioButton')}
          </Act>
        </Acts>
      </Layout>
    );
  },
};
