import type { ReactElement } from 'react';
import { type Language, translate } from '../../i18n.js';

/** A mail as a component: its subject and its sheet, from the same props. */
export interface Template<Props> {
  subject(props: Props, language: Language): string;
  Sheet(props: Props & { language: Language }): ReactElement;
}

/** The texts of the mails in one language. */
export const textsIn =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `mails:${key}`, values);

export const greeting = (language: Language, name: string | null | undefined): string => {
  const first = name?.trim().split(/\s+/)[0];
  return first ? textsIn(language)('hello', { name: first }) : textsIn(language)('helloUnknown');
};
