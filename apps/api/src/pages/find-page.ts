import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { translate, type Language } from '../platform/i18n.js';
import type { Asking } from './first-answers.js';
import { homeBody, personBody, trainingBody, trainingsBody } from './first-paint.js';
import { shorten } from '../platform/html.js';
import { IdeaPages } from './idea-pages.js';
import type { Page } from './page.js';
import { listed, type Trainings } from './listed.js';
import { PageQueries } from './pages.queries.js';
import { QuestionPages } from './question-pages.js';
import { RequestPages } from './request-pages.js';
import { listData, personData, siteData, trainingData } from './structured-data.js';

const DESCRIPTION_LENGTH = 160;
/** Cards on the first screen. */
const SOON = 6;
const PRIVATE =
  /^\/(agenda|beheer(\/.*)?|studio(\/.*)?|boekingen\/[^/]+(\/(herroepen|klacht))?|wachtlijst\/[^/]+|facturen(\/[^/]+)?|instellingen|zoeken|meldingen|besluiten|volgend|moderatie(\/logboek)?|organisaties(\/[^/]+)?|uitnodiging\/[^/]+|inloggen|uitloggen|aanmelden|bevestigd|wachtwoord-vergeten|wachtwoord-herstellen|eerste-beheerder|tot-ziens|trainingen\/[^/]+\/boek\/[^/]+|leervragen\/nieuw|leervragen\/[^/]+\/voorstel)$/;
const OF_MEMBERS = /^\/(vragen|ideeen|leervragen|mensen|trainingen)\/[^/]+$/;
/** What the list of trainings asks where nobody narrowed it. */
export const ALL_TRAININGS = {
  filter: {
    text: null,
    topics: null,
    near: null,
    from: null,
    to: null,
    dayparts: null,
    maxPriceCents: null,
    level: null,
    languages: null,
    formats: null,
    seatsLeft: null,
    maxDurationMinutes: null,
  },
  sort: 'RELEVANCE',
  first: 20,
  after: null,
};
const ABOUT: Record<string, string> = {
  '/wie-weet-wat': 'people',
  '/vraagradar': 'demand',
  '/over/rangschikking': 'ranking',
  '/over/toegankelijkheid': 'accessibility',
  '/over/facturen-en-uitbetaling': 'payoutAgreement',
  '/herroepen': 'withdrawals',
};

/** Which page stands at a path, and what its HTML says. */
@Injectable()
export class FindPage {
  constructor(
    private readonly queries: PageQueries,
    private readonly config: Config,
    private readonly ideas: IdeaPages,
    private readonly questions: QuestionPages,
    private readonly requests: RequestPages,
  ) {}

  /** @param asking is asked what the web app shows on this page */
  async run(path: string, language: Language, asking: Asking): Promise<Page> {
    const [, first, slug, more] = path.split('/');
    if (path === '/') return this.home(language, asking);
    if (path === '/trainingen') return this.list(language, asking);
    if (first === 'trainingen' && slug && more === undefined) return this.training(slug, language, asking);
    if (first === 'mensen' && slug && more === undefined) return this.person(slug, language);
    if (path === '/vragen') return this.questions.list(language);
    if (path === '/vragen/nieuw') return this.plain(path, language, 'private', false);
    if (first === 'vragen' && slug && more === undefined)
      return (await this.questions.page(slug, language, asking)) ?? this.missing(path, language);
    if (path === '/ideeen') return this.ideas.list(language);
    if (path === '/ideeen/nieuw') return this.plain(path, language, 'private', false);
    if (first === 'ideeen' && slug && more === undefined)
      return (await this.ideas.page(slug, language)) ?? this.missing(path, language);
    if (path === '/leervragen') return this.requests.list(language);
    if (PRIVATE.test(path)) return this.plain(path, language, 'private', false);
    if (first === 'leervragen' && slug && more === undefined)
      return (await this.requests.page(slug, language)) ?? this.missing(path, language);
    if (ABOUT[path]) return this.plain(path, language, ABOUT[path], true);
    return this.missing(path, language);
  }

  /** What may be there for who is signed in, though not for everybody: the app finds out, and says so where it is not. */
  forReader(path: string, language: Language): Page | null {
    return OF_MEMBERS.test(path) ? this.plain(path, language, 'private', false) : null;
  }

  /** While nothing can be read: the app comes all the same, says what is the matter, and tries again. */
  unavailable(path: string, language: Language): Page {
    return { ...this.plain(path, language, 'private', false), status: 503 };
  }

  private plain(path: string, language: Language, name: string, indexed: boolean): Page {
    return {
      status: 200,
      canonical: path,
      language,
      indexed,
      title: translate(language, `heads:${name}.title`),
      description: translate(language, `heads:${name}.description`),
    };
  }

  private missing(path: string, language: Language): Page {
    return { ...this.plain(path, language, 'missing', false), status: 404 };
  }

  private async home(language: Language, asking: Asking): Promise<Page> {
    const [soon] = await Promise.all([asking.ask<Trainings>('Soon', { filter: null }), asking.ask('Topics')]);
    const shown = soon ? listed(soon) : (await this.queries.soonest()).slice(0, SOON);
    return {
      ...this.plain('/', language, 'home', true),
      structuredData: siteData(this.config.publicUrl),
      body: homeBody(shown, language),
    };
  }

  private async list(language: Language, asking: Asking): Promise<Page> {
    const page = this.plain('/trainingen', language, 'trainings', true);
    const [soonest, found] = await Promise.all([
      this.queries.soonest(),
      asking.ask<Trainings>('Trainings', ALL_TRAININGS),
      asking.ask('TrainingFacets', { filter: ALL_TRAININGS.filter }),
      asking.ask('TopicNames'),
    ]);
    return {
      ...page,
      structuredData: listData(soonest, this.config.publicUrl),
      body: trainingsBody(found ? listed(found) : soonest, language),
    };
  }

  private async training(slug: string, language: Language, asking: Asking): Promise<Page> {
    const [training] = await Promise.all([this.queries.training(slug), asking.ask('Training', { slug })]);
    // A draft is there for its trainer, who the app will ask; for everybody else it is not.
    if (!training) return this.missing(`/trainingen/${slug}`, language);
    return {
      status: 200,
      canonical: `/trainingen/${training.slug}`,
      language,
      indexed: true,
      title: training.title,
      description: shorten(training.summary || training.description, DESCRIPTION_LENGTH),
      ...(training.imageId && { image: `${this.config.publicUrl}/files/${training.imageId}/1600` }),
      structuredData: trainingData(training, this.config.publicUrl),
      body: trainingBody(training, language),
    };
  }

  private async person(slug: string, language: Language): Promise<Page> {
    const person = await this.queries.person(slug);
    if (!person) return this.missing(`/mensen/${slug}`, language);
    return {
      status: 200,
      canonical: `/mensen/${person.slug}`,
      language,
      // People who offer nothing are found inside the product, not by search engines.
      indexed: person.trainings.length > 0,
      kind: 'profile',
      title: person.name,
      description: shorten(person.headline ?? person.about ?? person.name, DESCRIPTION_LENGTH),
      ...(person.photoId && { image: `${this.config.publicUrl}/files/${person.photoId}/800` }),
      structuredData: personData(person, this.config.publicUrl),
      body: personBody(person),
    };
  }
}
