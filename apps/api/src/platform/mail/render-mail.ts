import type * as reactEmail from '@react-email/render';
import type * as react from 'react';
import type * as reactDom from 'react-dom/server';
import type { Language } from '../i18n.js';
import type * as all from './templates/index.js';
import type { Template } from './templates/template.js';

export type TemplateName = keyof typeof all.templates;
export type PropsOf<N extends TemplateName> =
  (typeof all.templates)[N] extends Template<infer Props> ? Props : never;

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Headings in the text keep their case. */
const AS_WRITTEN = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }));

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Takes half a second the first time, so it is not done while a process starts, nor while a transaction holds locks. */
export const loadTemplates = (): Promise<[typeof all, typeof reactEmail, typeof reactDom, typeof react]> =>
  Promise.all([
    import('./templates/index.js'),
    import('@react-email/render'),
    import('react-dom/server'),
    import('react'),
  ]);

/** A mail in one language: subject, HTML and the same as text. */
export async function renderMail<N extends TemplateName>(
  name: N,
  props: PropsOf<N>,
  language: Language,
): Promise<RenderedMail> {
  const [{ templates }, { toPlainText }, { renderToStaticMarkup }, { createElement }] = await loadTemplates();
  const { subject, Sheet } = templates[name] as unknown as Template<object>;
  const html = DOCTYPE + renderToStaticMarkup(createElement(Sheet, { ...(props as object), language }));
  return {
    subject: subject(props as object, language).replace(/\s+/g, ' '),
    html,
    text: toPlainText(html, { wordwrap: 78, selectors: AS_WRITTEN }),
  };
}
