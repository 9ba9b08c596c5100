import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { translate, type Language } from '../platform/i18n.js';
import { listBody, personBody, trainingBody } from './first-paint.js';
import { shorten } from '../platform/html.js';
import { IdeaPages } from './idea-pages.js';
import type { Page } from './page.js';
import { PageQueries } from './pages.queries.js';
import { QuestionPages } from './question-pages.js';
import { RequestPages } from './request-pages.js';
import { listData, personData, siteData, trainingData } from './structured-data.js';

const DESCRIPTION_LENGTH = 160;
const PRIVATE =
  /^\/(agenda|beheer(\/.*)?|studio(\/.*)?|boekingen\/[^/]+(\/(herroepen|klacht))?|wachtlijst\/[^/]+|facturen(\/[^/]+)?|instellingen|zoeken|meldingen|besluiten|volgend|moderatie(\/logboek)?|organisaties(\/[^/]+)?|uitnodiging\/[^/]+|inloggen|uitloggen|aanmelden|bevestigd|wachtwoord-vergeten|wachtwoord-herstellen|eerste-beheerder|tot-ziens|trainingen\/[^/]+\/boek\/[^/]+|leervragen\/nieuw|leervragen\/[^/]+\/voorstel)$/;
const OF_MEMBERS = /^\/(vragen|ideeen|leervragen|mensen|trainingen)\/[^/]+$/;
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

  async run(path: string, language: Language): Promise<Page> {
    const [, first, slug, more] = path.split('/');
    if (path === '/') return this.home(language);
    if (path === '/trainingen') return this.list(language);
    if (first === 'trainingen' && slug && more === undefined) return this.training(slug, language);
    if (first === 'mensen' && slug && more === undefined) return this.person(slug, language);
    if (path === '/vragen') return this.questions.list(language);
    if (path === '/vragen/nieuw') return this.plain(path, language, 'private', false);
    if (first === 'vragen' && slug && more === undefined)
      return (await this.questions.page(slug, language)) ?? this.missing(path, language);
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

  private async home(language: Language): Promise<Page> {
    const page = this.plain('/', language, 'home', true);
    const soonest = await this.queries.soonest();
    return {
      ...page,
      structuredData: siteData(this.config.publicUrl),
      body: listBody(translate(language, 'heads:home.heading'), page.description, soonest.slice(0, 6)),
    };
  }

  private async list(language: Language): Promise<Page> {
    const page = this.plain('/trainingen', language, 'trainings', true);
    const soonest = await this.queries.soonest();
    return {
      ...page,
      structuredData: listData(soonest, this.config.publicUrl),
      body: listBody(page.title, page.description, soonest),
    };
  }

  private async training(slug: string, language: Language): Promise<Page> {
    const training = await this.queries.training(slug);
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
