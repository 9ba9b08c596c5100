import { priceWithVat, seatsLeft } from '@nutshell/domain';
import { translate, type Language } from '../platform/i18n.js';
import { escapeHtml } from '../platform/html.js';
import type { Listed, PersonFacts, TrainingFacts } from './pages.queries.js';

const locale = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB');

const when = (
  instant: Date | string,
  zone: string,
  language: Language,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short' },
): string =>
  new Intl.DateTimeFormat(locale(language), { ...style, timeZone: zone }).format(new Date(instant));

const SHORT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

const price = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** The top of the page as the app draws it, but for what needs scripts. */
export const topBar =
  '<header class="first-top"><a href="/"><svg viewBox="0 0 32 32" aria-hidden="true">' +
  '<path d="M16 2.5C9 6.2 4.5 11.2 4.5 18A11.5 11.5 0 0 0 16 29.5 11.5 11.5 0 0 0 27.5 18c0-6.8-4.5-11.8-11.5-15.5Z"/>' +
  '<path d="M16 9.5c3.6 2.6 5.6 5.5 5.6 9a5.6 5.6 0 0 1-11.2 0c0-3.5 2-6.4 5.6-9Z"/></svg>Nutshell</a></header>';

type Part = string | false;

const join = (parts: Part[]): string => parts.filter(Boolean).join('');
/** Room for what only the app shows, so that the rest stands where it will stay. */
const room = (name: string) => `<div class="first-${name}" aria-hidden="true"></div>`;
const heading = (text: string) => `<h1>${escapeHtml(text)}</h1>`;
const paragraph = (text: string | null | undefined) => !!text && `<p>${escapeHtml(text)}</p>`;
const list = (items: string[]) =>
  items.length > 0 && `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const link = (path: string, text: string) => `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;

/** The content of a page; where it is drawn like a page of the app, the name of that. */
export const main = (parts: Part[], like?: 'home' | 'trainings' | 'training' | 'question'): string =>
  `<main class="first-paint">${like ? `<div class="first-${like}">${join(parts)}</div>` : join(parts)}</main>`;

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
  const topics = training.topics.map(({ nl, en }) => (language === 'nl' ? nl : en));
  const says = (key: string) => `<h2>${escapeHtml(translate(language, `trainings:${key}`))}</h2>`;
  return main(
    [
      topics.length > 0 && `<p class="first-topics">${topics.map(escapeHtml).join(' · ')}</p>`,
      heading(training.title),
      paragraph(training.summary),
      room('facts'),
      room('picture'),
      training.outcomes.length > 0 && says('outcomes'),
      list(training.outcomes.map(escapeHtml)),
      sessions.length > 0 && says('dates'),
      list(sessions),
      `<p>${link(`/mensen/${training.trainerSlug}`, training.tradeName ?? training.trainerName)}</p>`,
    ],
    'training',
  );
}

export const personBody = (person: PersonFacts): string =>
  main([
    heading(person.name),
    paragraph(person.headline),
    paragraph(person.about),
    list(person.trainings.map(({ slug, title }) => link(`/trainingen/${slug}`, title))),
  ]);

const card = ({ slug, title, summary, startsAt, zone, town }: Listed, language: Language, level: 2 | 3) =>
  `<h${level}>${link(`/trainingen/${slug}`, title)}</h${level}><p>${escapeHtml(summary)}</p><p>${escapeHtml(
    [startsAt && when(startsAt, zone, language, SHORT), town].filter(Boolean).join(' · '),
  )}</p>`;

export const homeBody = (items: readonly Listed[], language: Language): string =>
  main(
    [
      '<section><div>',
      heading(translate(language, 'home:question')),
      paragraph(translate(language, 'home:promise')),
      room('field'),
      `</div>${room('mosaic')}</section>`,
      items.length > 0 && `<h2>${escapeHtml(translate(language, 'home:soon'))}</h2>`,
      list(items.map((item) => card(item, language, 3))),
    ],
    'home',
  );

export const trainingsBody = (items: readonly Listed[], language: Language): string => {
  const says = (key: string) => translate(language, `trainings:${key}`);
  return main(
    [
      heading(says('title')),
      room('bar'),
      `<p>${escapeHtml(says('rankNoText'))} ${link('/over/rangschikking', says('rankMore'))}</p>`,
      list(items.map((item) => card(item, language, 2))),
    ],
    'trainings',
  );
};
