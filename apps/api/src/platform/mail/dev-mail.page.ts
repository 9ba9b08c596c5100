import type { Email } from 'postal-mime';
import { escapeHtml as escape } from '../html.js';
import { paperStyle } from '../paper.js';

export const MAIL_STYLE_PATH = '/dev/mail.css';

export interface ReadMail {
  id: string;
  keptAt: Date;
  email: Email;
}

const addressesOf = (email: Email) => (email.to ?? []).map(({ address, name }) => address || name).join(', ');
const timeOf = (at: Date) =>
  new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
const sizeOf = (content: Email['attachments'][number]['content']) =>
  `${Math.max(1, Math.round((typeof content === 'string' ? content.length : content.byteLength) / 1024))} kB`;

export function mailListPage(mails: ReadMail[], to: string): string {
  const rows = mails.map(
    ({ id, keptAt, email }) => `<li><a href="/dev/mail/${id}">
      <strong>${escape(email.subject ?? '–')}</strong>
      <span>${escape(addressesOf(email))}</span>
      <time datetime="${keptAt.toISOString()}">${timeOf(keptAt)}</time></a></li>`,
  );
  return page(
    'Mail',
    `<p><a href="/">Naar de site</a> · <a href="/dev">Achter de schermen</a></p>
    <h1>Mail</h1>
    <form><label>Aan <input type="search" name="to" value="${escape(to)}"></label> <button>Zoek</button></form>
    ${rows.length ? `<ol class="mails">${rows.join('\n')}</ol>` : '<p>Er is nog geen mail. Wat deze machine zou versturen, staat straks hier.</p>'}`,
  );
}

export function mailPage({ id, keptAt, email }: ReadMail): string {
  const parts = email.attachments.map(
    (part, index) =>
      `<li><a href="/dev/mail/${id}/attachments/${index}" download>${escape(part.filename ?? part.mimeType)}</a> (${sizeOf(part.content)})</li>`,
  );
  return page(
    email.subject ?? 'Mail',
    `<p><a href="/dev/mail">Alle mail</a></p>
    <h1>${escape(email.subject ?? '–')}</h1>
    <dl>
      <dt>Van</dt><dd>${escape(email.from?.address ?? '')}</dd>
      <dt>Aan</dt><dd>${escape(addressesOf(email))}</dd>
      <dt>Bewaard</dt><dd><time datetime="${keptAt.toISOString()}">${timeOf(keptAt)}</time></dd>
    </dl>
    ${parts.length ? `<h2>Bijlagen</h2><ul>${parts.join('')}</ul>` : ''}
    <iframe title="${escape(email.subject ?? 'Mail')}" src="/dev/mail/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>
    <details><summary>Als tekst</summary><pre>${withLinks(escape(email.text ?? ''))}</pre></details>
    <p><a href="/dev/mail/${id}/raw" download>Bronbestand (.eml)</a></p>`,
  );
}

/** Its links leave the frame. */
export const framed = (email: Email): string =>
  (email.html ?? '').replace(/<head>/i, '<head><base target="_top">');

const withLinks = (escaped: string) =>
  escaped.replace(/https?:\/\/[^\s\])]+/g, (url) => `<a href="${url}">${url}</a>`);

const page = (title: string, body: string) => `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)} – Nutshell</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${MAIL_STYLE_PATH}">
</head>
<body><main>${body}</main></body>
</html>
`;

export const mailStyle = (): string => `${paperStyle()}
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { margin: 1rem 0; font-size: 2rem; } h2 { font-size: 1.25rem; }
form { margin: 0 0 1.25rem; }
input, button { max-width: 100%; min-height: 2.5rem; padding: 0.4rem 0.8rem; border: 1px solid var(--border); border-radius: var(--radius); background: var(--card); color: inherit; font: inherit; }
button { font-weight: 600; cursor: pointer; }
.mails { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding: 0.75rem 0.25rem; border-bottom: 1px solid var(--line); text-decoration: none; }
.mails a:hover strong { text-decoration: underline; }
.mails strong { grid-column: 1 / -1; color: var(--ink); }
.mails span, .mails time, dt { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 1rem; }
dd { margin: 0; }
iframe { width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: var(--radius); background: #fff; }
summary { padding-block: 0.25rem; cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 34rem) { .mails a { grid-template-columns: minmax(0, 1fr); } }
`;
