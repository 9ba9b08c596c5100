import type { Language } from '../i18n.js';
import type { templates } from './templates/index.js';
import type { Template } from './templates/template.js';

export type TemplateName = keyof typeof templates;
export type PropsOf<N extends TemplateName> =
  (typeof templates)[N] extends Template<infer Props> ? Props : never;

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** A mail in one language: subject, HTML and the same as text. */
export async function renderMail<N extends TemplateName>(
  name: N,
  props: PropsOf<N>,
  language: Language,
): Promise<RenderedMail> {
  // Loaded with the first mail: a process starts half a second sooner.
  const [{ templates }, { render, toPlainText }, { createElement }] = await Promise.all([
    import('./templates/index.js'),
    import('@react-email/render'),
    import('react'),
  ]);
  const { subject, Sheet } = templates[name] as unknown as Template<PropsOf<N>>;
  const html = await render(
    createElement(Sheet, { ...(props as object), language } as PropsOf<N> & { language: Language }),
  );
  return {
    subject: subject(props, language).replace(/\s+/g, ' '),
    html,
    text: toPlainText(html, { wordwrap: 78 }),
  };
}
