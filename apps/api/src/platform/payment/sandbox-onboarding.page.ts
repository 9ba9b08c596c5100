import { escapeHtml as escape } from '../html.js';
import { type Language, translate } from '../i18n.js';
import { page } from './sandbox-checkout.page.js';
import type { SandboxOnboarding } from './sandbox-connect.js';

const texts =
  (language: Language) =>
  (key: string, values?: Record<string, unknown>): string =>
    translate(language, `sandbox:onboarding.${key}`, values);

/** Where a seller tells the sandbox who they are, without a script and without telling anything. */
export function onboardingPage({ token, name, locale, returnUrl, status }: SandboxOnboarding): string {
  const t = texts(locale);
  const act = (which: string) => `/sandbox/onboarding/${encodeURIComponent(token)}/${which}`;
  return page(
    locale,
    t('title'),
    `<h1>${t('title')}</h1>
    <dl><dt>${t('account')}</dt><dd>${escape(name)}</dd><dt>${t('status')}</dt><dd>${t(status)}</dd></dl>
    <form method="post" action="${act('active')}">
      <p id="choose" class="quiet">${t('choose')}</p>
      <div class="acts" role="group" aria-labelledby="choose">
        <button class="button primary" type="submit">${t('complete')}</button>
        <button class="button danger" type="submit" formaction="${act('restricted')}">${t('restrict')}</button>
        <a class="button" href="${escape(returnUrl)}">${t('later')}</a>
      </div>
    </form>`,
    'onboarding.banner',
  );
}

export function oldLinkPage(language: Language): string {
  const t = texts(language);
  return page(
    language,
    t('oldTitle'),
    `<h1>${t('oldTitle')}</h1>\n<p>${t('oldText')}</p>
<p class="acts"><a class="button primary" href="/">${translate(language, 'sandbox:back')}</a></p>`,
    'onboarding.banner',
  );
}
