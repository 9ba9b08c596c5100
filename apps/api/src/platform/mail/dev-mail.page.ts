import type { Email } from 'postal-mime';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

export const MAIL_STYLE_PATH = '/dev/mail.css';

export interface ReadMail {
  id: string;
  keptAt: Date;
  email: Email;
}

const addressesOf = (email: Email) => (email.to ?? []).map(({ address, name }) => address || name).join(', ');
const timeOf = (at: Date) =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
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
    `<h1>Mail</h1>
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

export const mailStyle = `
body { margin: 0; background: #fbf8f3; color: #22201c; font: 1rem/1.5 Figtree, 'Segoe UI', system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1, h2 { font-family: Fraunces, Georgia, serif; font-weight: 600; line-height: 1.25; }
a { color: #1f5d50; }
a:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid #e5a03a; outline-offset: 2px; }
form { margin: 0 0 1.25rem; }
input, button { font: inherit; padding: 0.4rem 0.7rem; border: 1px solid #8f8778; border-radius: 0.5rem; background: #fff; color: inherit; }
.mails { list-style: none; margin: 0; padding: 0; border-top: 1px solid #ddd5c7; }
.mails a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: 0.75rem 0.25rem; border-bottom: 1px solid #ddd5c7; text-decoration: none; }
.mails a:hover strong { text-decoration: underline; }
.mails strong { grid-column: 1 / -1; }
.mails span, .mails time, dt { color: #625d54; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; }
dd { margin: 0; }
iframe { width: 100%; height: 46rem; border: 1px solid #ddd5c7; border-radius: 0.625rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
