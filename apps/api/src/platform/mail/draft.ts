import type { Language } from '../i18n.js';
import type { StoredAttachment } from './stored-attachment.js';

/** What a mail will say, before it is written out. */
export interface Draft {
  props: object;
  language: Language;
  headers?: Record<string, string>;
  attachments?: StoredAttachment[];
}

/** As JSON, in which moments stay moments. */
export const toDraft = (draft: Draft): string =>
  JSON.stringify(draft, function (this: Record<string, unknown>, key, value: unknown) {
    const given = this[key];
    return given instanceof Date ? { $date: given.toISOString() } : value;
  });

export const fromDraft = (text: string): Draft =>
  JSON.parse(text, (_, value: unknown) => (isMoment(value) ? new Date(value.$date) : value)) as Draft;

const isMoment = (value: unknown): value is { $date: string } =>
  typeof value === 'object' && value !== null && '$date' in value;
