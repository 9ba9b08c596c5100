import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { escapeHtml, shorten } from '../platform/html.js';
import { translate, type Language } from '../platform/i18n.js';
import { markdownToHtml, markdownToText } from '../platform/markdown.js';
import type { Page } from './page.js';

const DESCRIPTION_LENGTH = 160;
const SCHEMA = 'https://schema.org';

export interface IdeaFacts {
  slug: string;
  title: string;
  text: string;
  language: 'NL' | 'EN';
  votes: number;
  comments: number;
  publishedAt: Date;
  editedAt: Date | null;
  photoId: string | null;
  /** Null without a name. */
  authorName: string | null;
  authorSlug: string | null;
  /** Of the idea in which it lives on. */
  mergedIntoSlug: string | null;
}

const OPEN = `p.kind = 'IDEA' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC'`;

/** What the HTML of ideas says, of those that are for everybody. */
@Injectable()
export class IdeaPages {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Null where there is none for everybody: who may see more, the app will ask. */
  async page(slug: string, language: Language): Promise<Page | null> {
    const [idea] = await this.db.query<IdeaFacts>(
      `SELECT p.slug, p.title, p.text, p.language, p.votes, p.comments, p.published_at AS "publishedAt",
         p.edited_at AS "editedAt", a.name AS "authorName", a.slug AS "authorSlug", into_.slug AS "mergedIntoSlug",
         (SELECT file_id FROM post_photos WHERE post_id = p.id ORDER BY position LIMIT 1) AS "photoId"
       FROM posts p JOIN ideas i ON i.id = p.id LEFT JOIN people a ON a.id = p.author_id AND NOT p.anonymous
       LEFT JOIN posts into_ ON into_.id = i.merged_into_id AND into_.state = 'VISIBLE' AND into_.scope = 'PUBLIC'
       WHERE p.slug = $1 AND ${OPEN}`,
      [slug],
      { name: 'page-idea' },
    );
    if (!idea) return null;
    return {
      status: 200,
      canonical: `/ideeen/${idea.mergedIntoSlug ?? idea.slug}`,
      language,
      indexed: true,
      title: idea.title,
      description: shorten(markdownToText(idea.text), DESCRIPTION_LENGTH),
      ...(idea.photoId && { image: `${this.config.publicUrl}/files/${idea.photoId}/1600` }),
      structuredData: [ideaData(idea, this.config.publicUrl)],
      body: ideaBody(idea),
    };
  }

  async list(language: Language): Promise<Page> {
    const newest = await this.db.query<{ slug: string; title: string }>(
      `SELECT p.slug, p.title FROM posts p WHERE ${OPEN} AND p.closed_at IS NULL
       ORDER BY p.published_at DESC, p.id DESC LIMIT 20`,
      [],
      { name: 'page-ideas' },
    );
    const title = translate(language, 'heads:ideas.title');
    const description = translate(language, 'heads:ideas.description');
    const items = newest.map(
      (idea) => `<li><a href="/ideeen/${escapeHtml(idea.slug)}">${escapeHtml(idea.title)}</a></li>`,
    );
    return {
      status: 200,
      canonical: '/ideeen',
      language,
      indexed: true,
      title,
      description,
      body: `<main class="first-paint"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p><ul>${items.join('')}</ul></main>`,
    };
  }
}

const ideaBody = ({ title, text, authorName, authorSlug }: IdeaFacts): string => {
  const author = authorName
    ? `<p><a href="/mensen/${escapeHtml(authorSlug!)}">${escapeHtml(authorName)}</a></p>`
    : '';
  return `<main class="first-paint"><h1>${escapeHtml(title)}</h1>${author}<div>${markdownToHtml(text)}</div></main>`;
};

/** schema.org DiscussionForumPosting. */
const ideaData = (idea: IdeaFacts, publicUrl: string): object => ({
  '@context': SCHEMA,
  '@type': 'DiscussionForumPosting',
  '@id': `${publicUrl}/ideeen/${idea.slug}`,
  url: `${publicUrl}/ideeen/${idea.slug}`,
  headline: idea.title,
  text: markdownToText(idea.text),
  inLanguage: idea.language.toLowerCase(),
  datePublished: idea.publishedAt.toISOString(),
  ...(idea.editedAt && { dateModified: idea.editedAt.toISOString() }),
  // Without a name the type still asks for somebody.
  author: idea.authorName
    ? { '@type': 'Person', name: idea.authorName, url: `${publicUrl}/mensen/${idea.authorSlug}` }
    : { '@type': 'Organization', name: 'Nutshell', url: publicUrl },
  ...(idea.photoId && { image: `${publicUrl}/files/${idea.photoId}/1600` }),
  commentCount: idea.comments,
  interactionStatistic: {
    '@type': 'InteractionCounter',
    interactionType: `${SCHEMA}/LikeAction`,
    userInteractionCount: idea.votes,
  },
});
