import { createHash } from 'node:crypto';
import { type Language, translate } from '../platform/i18n.js';
import type { MailKind } from './addresses.js';

export interface UnsubscribePage {
  state: 'ask' | 'done' | 'unknown';
  kind: MailKind;
  language: Language;
}

const style = `
:root { --paper: #fbf8f3; --card: #fff; --ink: #22201c; --line: #ddd5c7; --forest: #1f5d50; --on-forest: #fff; --kernel: #e5a03a; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a17; --card: #24221e; --ink: #f3eee4; --line: #433e36; --forest: #7cc4b2; --on-forest: #10231e; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Figtree Variable', Figtree, 'Segoe UI', system-ui, sans-serif; }
header { padding: 1.75rem 1.25rem 0; text-align: center; }
.brand, h1 { font-family: 'Fraunces Variable', Fraunces, Georgia, serif; font-weight: 600; }
.brand { color: var(--forest); font-size: 1.375rem; text-decoration: none; }
main { max-width: 30rem; margin: 1.25rem auto 3rem; padding: 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.625rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
a { color: var(--forest); }
button { width: 100%; min-height: 2.875rem; padding: 0.6rem 1rem; border: 0; border-radius: 0.625rem; background: var(--forest); color: var(--on-forest); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--kernel); outline-offset: 2px; }
@media (max-width: 34rem) { main { margin: 1rem; padding: 1.25rem; } }
`;

export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`;

/** A page without a script, in the reader's language. */
export function unsubscribePage({ state, kind, language }: UnsubscribePage, settingsUrl: string): string {
  const t = (key: string) => translate(language, `notifications:unsubscribe.${key}`);
  const title = state === 'unknown' ? t('unknown.title') : t(`${kind}.${state}Title`);
  const text = state === 'unknown' ? t('unknown.text') : t(`${kind}.${state}Text`);
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${title} – Nutshell</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <style>${style}</style>
</head>
<body>
  <header><a class="brand" href="/">Nutshell</a></header>
  <main>
    <h1>${title}</h1>
    <p>${text}</p>
    ${state === 'ask' ? `<form method="post"><button type="submit">${t('button')}</button></form>` : ''}
    <p><a href="${settingsUrl}">${t('settings')}</a></p>
  </main>
</body>
</html>
`;
}
