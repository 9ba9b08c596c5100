import type { FastifyRequest } from 'fastify';
import { languageOf, type Language } from '../platform/i18n.js';

/** The language that the reader chose (a cookie of the web app); Dutch for who never chose. */
export function readerLanguage(request: FastifyRequest): Language {
  const chosen = /(?:^|; )nutshell-language=(nl|en)/.exec(request.headers.cookie ?? '')?.[1];
  return languageOf(chosen ?? 'nl');
}
