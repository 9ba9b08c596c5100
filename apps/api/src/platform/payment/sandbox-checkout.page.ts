import { escapeHtml as escape } from '../html.js';
import { type Language, translate } from '../i18n.js';
import { paperStyle } from '../paper.js';
import type { SandboxCheckout } from './sandbox.gateway.js';

const texts =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `sandbox:${key}`, values);

const locales = { nl: 'nl-NL', en: 'en-GB' };

export const STYLE_PATH = '/sandbox/checkout.css';

/** The payment page of the sandbox, without a script. `now` tells how much time is left. */
export function checkoutPage(checkout: SandboxCheckout, now: Date): string {
  const t = texts(checkout.locale);
  const over = checkout.status === 'open' && now >= checkout.expiresAt;
  const status = over ? 'expired' : checkout.status;
  if (status === 'open') return page(checkout.locale, t('title'), openBody(checkout, now));
  const back = status === 'paid' ? checkout.successUrl : checkout.cancelUrl;
  return page(
    checkout.locale,
    t(`${status}Title`),
    `<h1>${t(`${status}Title`)}</h1>
    ${amountOf(checkout)}
    <p>${t(`${status}Text`)}</p>
    <p class="acts"><a class="button primary" href="${escape(back)}">${t('back')}</a></p>
    ${status === 'paid' ? chargebackForm(checkout) : ''}`,
  );
}

/** What a payer does at their bank, for who tries the product out. */
function chargebackForm({ ref, locale, chargeback }: SandboxCheckout): string {
  const t = texts(locale);
  const act = (name: string) => `/sandbox/checkout/${encodeURIComponent(ref)}/chargeback/${name}`;
  if (chargeback && chargeback !== 'open') return `<p class="quiet">${t(`chargeback.${chargeback}`)}</p>`;
  const buttons = chargeback
    ? `<button class="button" type="submit" formaction="${act('won')}">${t('chargeback.win')}</button>
        <button class="button danger" type="submit" formaction="${act('lost')}">${t('chargeback.lose')}</button>`
    : `<button class="button danger" type="submit" formaction="${act('open')}">${t('chargeback.start')}</button>`;
  return `<form method="post" action="${act('open')}" class="apart">
      <p class="quiet">${t(chargeback ? 'chargeback.open' : 'chargeback.explain')}</p>
      <div class="acts">${buttons}</div>
    </form>`;
}

export function unknownPage(language: Language): string {
  const t = texts(language);
  return page(
    language,
    t('unknownTitle'),
    `<h1>${t('unknownTitle')}</h1>\n<p>${t('unknownText')}</p>
<p class="acts"><a class="button primary" href="/">${t('back')}</a></p>`,
  );
}

function openBody(checkout: SandboxCheckout, now: Date): string {
  const t = texts(checkout.locale);
  const act = (name: string) => `/sandbox/checkout/${encodeURIComponent(checkout.ref)}/${name}`;
  return `<h1>${t('title')}</h1>
    ${amountOf(checkout)}
    ${timeLeft(checkout, now)}
    <form method="post" action="${act('pay')}">
      <p id="choose" class="quiet">${t('choose')}</p>
      <div class="acts" role="group" aria-labelledby="choose">
        <button class="button primary" type="submit">${t('pay')}</button>
        <button class="button danger" type="submit" formaction="${act('fail')}">${t('fail')}</button>
        <a class="button" href="${escape(checkout.cancelUrl)}">${t('cancel')}</a>
      </div>
    </form>`;
}

function amountOf({ amountCents, description, locale }: SandboxCheckout): string {
  const t = texts(locale);
  const amount = new Intl.NumberFormat(locales[locale], { style: 'currency', currency: 'EUR' }).format(
    amountCents / 100,
  );
  return `<dl>
      <dt>${t('amount')}</dt><dd class="amount">${escape(amount)}</dd>
      <dt class="hidden">${t('description')}</dt><dd>${escape(description)}</dd>
    </dl>`;
}

/** How long the seats are kept where that is known, and how long this page is open: the second is longer. */
function timeLeft({ expiresAt, heldUntil, locale }: SandboxCheckout, now: Date): string {
  const t = texts(locale);
  const time = (at: Date) =>
    `<time datetime="${at.toISOString()}">${new Intl.DateTimeFormat(locales[locale], { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(at)}</time>`;
  const left = (until: Date) => {
    const minutes = Math.floor((until.getTime() - now.getTime()) / 60_000);
    return minutes < 1 ? t('lessThanMinute') : t('minutesLeft', { count: minutes });
  };
  const closes = time(expiresAt);
  if (!heldUntil) return `<p class="left">${t('payBefore', { time: closes })} · ${left(expiresAt)}</p>`;
  const held = new Date(heldUntil);
  const lines =
    now < held
      ? [`${t('keptUntil', { time: time(held) })} · ${left(held)}`, t('openAfter', { time: closes })]
      : [t('wasKeptUntil', { time: time(held) }), t('openStill', { time: closes })];
  return `<p class="left"><strong>${lines[0]}</strong><br><span class="quiet">${lines[1]}</span></p>`;
}

export function page(language: Language, title: string, body: string, banner = 'banner'): string {
  const t = texts(language);
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${escape(title)} – Nutshell</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
  <aside class="banner"><strong>${t(banner)}</strong><span>${t(`${banner}More`)}</span></aside>
  <header><span class="brand">Nutshell</span></header>
  <main>
    ${body}
  </main>
</body>
</html>
`;
}

/** The style sheet of these pages. */
export const checkoutStyle = (): string => `${paperStyle()}
.banner { display: flex; flex-wrap: wrap; gap: 0 0.75rem; justify-content: center; padding: 0.75rem 1.25rem; background: var(--kernel); color: #22201c; text-align: center; }
.banner span { font-size: 0.9375rem; }
header { padding: 1.75rem 1.25rem 0; text-align: center; }
.brand { color: var(--forest); font-size: 1.375rem; }
main { max-width: 30rem; margin: 1.25rem auto 3rem; padding: 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); }
h1 { margin: 0 0 1rem; font-size: 1.75rem; }
dl { margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.amount { font-size: 1.75rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.left { margin: 0 0 1.25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.quiet { margin: 0 0 0.75rem; color: var(--quiet); }
.left strong { font-variant-numeric: tabular-nums; }
.acts { display: grid; gap: 0.75rem; margin: 0; }
.button { display: block; width: 100%; min-height: 2.875rem; padding: 0.6rem 1rem; border: 1px solid var(--border); border-radius: var(--radius); background: transparent; color: var(--ink); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover { border-color: currentcolor; }
.primary { background: var(--action); border-color: var(--action); color: #fffdf9; }
.danger { color: var(--berry); border-color: var(--berry); }
.apart { margin-top: 1.75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 34rem) { main { margin: 1rem; padding: 1.25rem; } }
`;
