import { escapeHtml, escapeJson } from '../platform/html.js';
import type { Answer } from './first-answers.js';
import { topBar } from './first-paint.js';
import type { Page } from './page.js';

const meta = (key: 'name' | 'property', name: string, content: string) =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

/** The elements of the head that differ from page to page. */
export function renderHead(page: Page, publicUrl: string): string {
  const title = page.title.includes('Nutshell') ? page.title : `${page.title} · Nutshell`;
  const url = publicUrl + page.canonical;
  const image = page.image ?? `${publicUrl}/icons/share.png`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', page.description),
    ...(page.indexed
      ? [`<link rel="canonical" href="${escapeHtml(url)}">`]
      : [meta('name', 'robots', 'noindex')]),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:type', page.kind ?? 'website'),
    meta('property', 'og:url', url),
    meta('property', 'og:image', image),
    meta('property', 'og:locale', page.language === 'nl' ? 'nl_NL' : 'en_GB'),
    meta('property', 'og:site_name', 'Nutshell'),
    meta('name', 'twitter:card', page.image ? 'summary_large_image' : 'summary'),
    ...(page.structuredData ?? []).map(
      (data) => `<script type="application/ld+json">${escapeJson(data)}</script>`,
    ),
  ].join('\n    ');
}

interface Around {
  publicUrl: string;
  nonce: string;
  /** What the web app need not ask any more. */
  answers: readonly Answer[];
}

/** Puts a page into the web app's HTML; every script and style of ours carries the nonce. */
export function renderPage(template: string, page: Page, { publicUrl, nonce, answers }: Around): string {
  const given = answers.length
    ? `\n    <script type="application/json" id="given">${escapeJson(answers)}</script>`
    : '';
  // The nonce first: nothing that comes in after it, whatever is in there, may run.
  return template
    .replace(/<script(?! type="application\/)/g, `<script nonce="${nonce}"`)
    .replace(/<html lang="[^"]*"/, `<html lang="${page.language}"`)
    .replace('<!--head-->', () => renderHead(page, publicUrl))
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${page.body ? topBar + page.body : ''}</div>${given}`,
    );
}

/** Only what we serve ourselves may run; images may also come from the map's tiles. */
export function contentSecurityPolicy(nonce: string, tilesUrl?: string): string {
  const tiles = tilesUrl ? ` ${tilesOrigin(tilesUrl)}` : '';
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:${tiles}`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

const tilesOrigin = (url: string): string =>
  url.replace(/^(https?:\/\/)\{s\}\./, '$1*.').replace(/^(https?:\/\/[^/]+).*$/, '$1');
