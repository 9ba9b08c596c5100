import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { escapeHtml, shorten } from '../platform/html.js';
import { translate, type Language } from '../platform/i18n.js';
import { markdownToHtml, markdownToText } from '../platform/markdown.js';
import type { Asking } from './first-answers.js';
import { main } from './first-paint.js';
import type { Page } from './page.js';
import { questionData } from './question-data.js';

const DESCRIPTION_LENGTH = 160;
const MOST_ANSWERS = 20;

export interface AnswerFacts {
  id: string;
  text: string;
  votes: number;
  publishedAt: string;
  editedAt: string | null;
  accepted: boolean;
  /** Null without a name. */
  authorName: string | null;
  authorSlug: string | null;
}

export interface QuestionFacts {
  slug: string;
  title: string;
  text: string;
  language: 'NL' | 'EN';
  votes: number;
  answerCount: number;
  publishedAt: Date;
  editedAt: Date | null;
  photoId: string | null;
  authorName: string | null;
  authorSlug: string | null;
  /** Of the question that was asked before. */
  duplicateOfSlug: string | null;
  answers: AnswerFacts[];
}

const OPEN = `p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC'`;

/** What the HTML of questions says, of those that are for everybody. */
@Injectable()
export class QuestionPages {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Null where there is none for everybody: who may see more, the app will ask. */
  async page(slug: string, language: Language, asking: Asking): Promise<Page | null> {
    const [[question]] = await Promise.all([
      this.read(slug),
      asking.ask('Question', { slug, first: MOST_ANSWERS }),
    ]);
    if (!question) return null;
    return {
      status: 200,
      canonical: `/vragen/${question.duplicateOfSlug ?? question.slug}`,
      language,
      indexed: true,
      title: question.title,
      description: shorten(markdownToText(question.text) || question.title, DESCRIPTION_LENGTH),
      ...(question.photoId && { image: `${this.config.publicUrl}/files/${question.photoId}/1600` }),
      structuredData: [questionData(question, this.config.publicUrl)],
      body: questionBody(question, language),
    };
  }

  private read(slug: string): Promise<QuestionFacts[]> {
    return this.db.query<QuestionFacts>(
      `SELECT p.slug, p.title, p.text, p.language, p.votes, q.answers AS "answerCount", p.published_at AS "publishedAt",
         p.edited_at AS "editedAt", w.name AS "authorName", w.slug AS "authorSlug", earlier.slug AS "duplicateOfSlug",
         (SELECT file_id FROM post_photos WHERE post_id = p.id ORDER BY position LIMIT 1) AS "photoId",
         (SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.accepted DESC, a.votes DESC, a.id), '[]') FROM (
            SELECT a.id, a.text, a.votes, a.published_at AS "publishedAt", a.edited_at AS "editedAt",
              (a.id = q.accepted_answer_id) IS TRUE AS accepted, aw.name AS "authorName", aw.slug AS "authorSlug"
            FROM posts a LEFT JOIN people aw ON aw.id = a.author_id AND NOT a.anonymous
            WHERE a.parent_id = p.id AND a.kind = 'ANSWER' AND a.state = 'VISIBLE'
            ORDER BY (a.id = q.accepted_answer_id) IS TRUE DESC, a.votes DESC, a.id LIMIT ${MOST_ANSWERS}) a) AS answers
       FROM posts p JOIN questions q ON q.id = p.id LEFT JOIN people w ON w.id = p.author_id AND NOT p.anonymous
       LEFT JOIN posts earlier ON earlier.id = q.duplicate_of_id AND earlier.state = 'VISIBLE' AND earlier.scope = 'PUBLIC'
       WHERE p.slug = $1 AND ${OPEN}`,
      [slug],
      { name: 'page-question' },
    );
  }

  async list(language: Language): Promise<Page> {
    const newest = await this.db.query<{ slug: string; title: string }>(
      `SELECT p.slug, p.title FROM posts p WHERE ${OPEN} AND p.closed_at IS NULL
       ORDER BY p.published_at DESC, p.id DESC LIMIT 20`,
      [],
      { name: 'page-questions' },
    );
    const title = translate(language, 'heads:questions.title');
    const description = translate(language, 'heads:questions.description');
    const items = newest.map(
      (one) => `<li><a href="/vragen/${escapeHtml(one.slug)}">${escapeHtml(one.title)}</a></li>`,
    );
    return {
      status: 200,
      canonical: '/vragen',
      language,
      indexed: true,
      title,
      description,
      body: `<main class="first-paint"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p><ul>${items.join('')}</ul></main>`,
    };
  }
}

const byline = (name: string | null, slug: string | null): string =>
  `<p class="first-by">${name ? `<a href="/mensen/${escapeHtml(slug!)}">${escapeHtml(name)}</a>` : ''}</p>`;

function questionBody(question: QuestionFacts, language: Language): string {
  const heading = translate(language, 'heads:answers', { count: question.answerCount });
  const answers = question.answers.map(
    ({ id, text, authorName, authorSlug }) =>
      `<article id="${escapeHtml(id)}">${byline(authorName, authorSlug)}<div>${markdownToHtml(text)}</div></article>`,
  );
  return main(
    [
      `<h1>${escapeHtml(question.title)}</h1>`,
      byline(question.authorName, question.authorSlug),
      `<div>${markdownToHtml(question.text)}</div>`,
      `<h2>${escapeHtml(heading)}</h2>${answers.join('')}`,
    ],
    'question',
  );
}
