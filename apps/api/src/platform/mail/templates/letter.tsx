import type { ReactNode } from 'react';
import { type Language, translate } from '../../i18n.js';
import type { MailSession } from './formats.js';
import { Act, Acts, Layout, P, Quiet } from './layout.js';
import { SessionFacts } from './session-facts.js';
import { greeting, type Template } from './template.js';

export type Texts = (key: string, values?: Record<string, unknown>) => string;

/** What every mail about a session is addressed with. */
export interface AboutSession {
  name: string;
  session: MailSession;
}

export interface Letter {
  /** For all of the texts. */
  values?: Record<string, unknown>;
  preview?: string;
  /** Keys of paragraphs. */
  texts: readonly string[];
  /** Besides the facts of the session. */
  facts?: { label: string; value: ReactNode }[];
  acts: readonly { href: string; label: string }[];
  /** Key of a last remark. */
  quiet?: string;
}

/**
 * A mail of a few sentences about a session. Its texts stand under `name` in the area; the first act is the main one.
 * @param write what the mail says; `t` reads keys under `name`, `shared` those of the whole area
 */
export const letter = <Props extends AboutSession>(
  area: string,
  name: string,
  write: (props: Props, language: Language, shared: Texts) => Letter,
): Template<Props> => {
  const read =
    (language: Language, prefix: string): Texts =>
    (key, values) =>
      translate(language, `${area}:${prefix}${key}`, values);
  return {
    subject: (props, language) =>
      read(language, `${name}.`)('subject', {
        title: props.session.title,
        ...write(props, language, read(language, '')).values,
      }),
    Sheet: ({ language, ...rest }) => {
      const props = rest as unknown as Props;
      const t = read(language, `${name}.`);
      const {
        values,
        preview = 'preview',
        texts,
        facts,
        acts,
        quiet,
      } = write(props, language, read(language, ''));
      const known = { title: props.session.title, ...values };
      return (
        <Layout language={language} title={t('title', known)} preview={t(preview, known)}>
          <P>{greeting(language, props.name)}</P>
          {texts.map((key) => (
            <P key={key}>{t(key, known)}</P>
          ))}
          <SessionFacts session={props.session} language={language} {...(facts && { more: facts })} />
          <Acts>
            {acts.map(({ href, label }, index) => (
              <Act key={href} href={href} secondary={index > 0}>
                {label}
              </Act>
            ))}
          </Acts>
          {quiet && <Quiet>{t(quiet, known)}</Quiet>}
        </Layout>
      );
    },
  };
};
