import type { Language } from '../../platform/i18n.js';
import { markdownToText } from '../../platform/markdown.js';
import type { MailedNotice } from '../../platform/mail/index.js';
import type { Addresses } from '../addresses.js';
import { wordsOf, type NotificationRow } from './notifications.queries.js';

const QUOTE = 400;

/** A notification as a mail shows it. */
export function mailedNotice(row: NotificationRow, language: Language, addresses: Addresses): MailedNotice {
  const said = row.said && markdownToText(row.said);
  return {
    kind: row.kind,
    text: wordsOf(row, language),
    quote: said && (said.length > QUOTE ? `${said.slice(0, QUOTE - 1).trimEnd()}…` : said),
    url: addresses.page(row.path),
  };
}
