import type { IssuedInvoice } from '@nutshell/domain';
import { type Language, translate } from '../platform/i18n.js';

/** "factuur-VONK-2026-0001.pdf" */
export const fileNameOf = (
  { kind, number, language }: Pick<IssuedInvoice, 'kind' | 'number' | 'language'>,
  extension: 'pdf' | 'xml',
  into: Language = language,
): string => `${translate(into, `papers:file.${kind}`)}-${number}.${extension}`;
