import type { FeedNews } from '../../feed/index.js';
import { translate, type Language } from '../../platform/i18n.js';
import type { Addresses } from '../addresses.js';

/** What is new in what somebody follows, as a line of a mail. */
export const newsLine = (
  { title, kind, path }: FeedNews,
  language: Language,
  addresses: Addresses,
): { title: string; line: string; url: string } => ({
  title,
  line: translate(language, `inbox:newsKind.${kind}`),
  url: addresses.page(path),
});
