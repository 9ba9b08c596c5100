import { priceWithVat, seatsLeft } from '@nutshell/domain';
import { translate, type Language } from '../platform/i18n.js';
import { escapeHtml } from '../platform/html.js';
import type { Listed, PersonFacts, TrainingFacts } from './pages.queries.js';

const locale = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB');

const when = (instant: Date | string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );

const price = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'EUR' }).format(cents / 100);

const main = (...parts: (string | false)[]): string =>
  `<main class="first-paint">${parts.filter(Boolean).join('')}</main>`;
const heading = (text: string) => `<h1>${escapeHtml(text)}</h1>`;
const paragraph = (text: string | null | undefined) => !!text && `<p>${escapeHtml(text)}</p>`;
const list = (items: string[]) =>
  items.length > 0 && `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const link = (path: string, text: string) => `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;

/** What a training's page says to who reads without scripts, and to everybody until they run. */
export function trainingBody(training: TrainingFacts, language: Language): string {
  const sessions = training.sessions.map((session) => {
    const { inclVatCents } = priceWithVat(session.priceExVatCents, session.vatStatus);
    const parts = [
      when(session.startsAt, session.zone, language),
      session.town ?? 'online',
      price(inclVatCents, language),
      translate(language, 'heads:seatsLeft', { count: seatsLeft(session) }),
    ];
    return escapeHtml(parts.join(' · '));
  });
  return main(
    heading(training.title),
    paragraph(training.summary),
    list(training.outcomes.map(escapeHtml)),
    list(sessions),
    `<p>${link(`/mensen/${training.trainerSlug}`, training.tradeName ?? training.trainerName)}</p>`,
  );
}

export const personBody = (person: PersonFacts): string =>
  main(
    heading(person.name),
    paragraph(person.headline),
    paragraph(person.about),
    list(person.trainings.map(({ slug, title }) => link(`/trainingen/${slug}`, title))),
  );

export const listBody = (title: string, intro: string, items: readonly Listed[]): string =>
  main(
    heading(title),
    paragraph(intro),
    list(
      items.map(
        ({ slug, title: name, town }) =>
          link(`/trainingen/${slug}`, name) + (town ? ` · ${escapeHtml(town)}` : ''),
      ),
    ),
  );
