import type { Language } from '../platform/i18n.js';

/** What the HTML of an address holds before any script runs. */
export interface Page {
  status: 200 | 404 | 503;
  title: string;
  description: string;
  /** Path of the one address under which this is to be known. */
  canonical: string;
  language: Language;
  /** Path of the page in which it lives on: readers are sent there. */
  livesOnAt?: string;
  indexed: boolean;
  image?: string;
  kind?: 'website' | 'profile';
  structuredData?: object[];
  /** HTML, escaped by its maker: what a reader without scripts sees. */
  body?: string;
}
