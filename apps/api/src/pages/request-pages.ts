import { Injectable } from '@nestjs/common';
import type { RequestStatus } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { escapeHtml, shorten } from '../platform/html.js';
import { translate, type Language } from '../platform/i18n.js';
import { markdownToHtml, markdownToText } from '../platform/markdown.js';
import { skillsForReaders } from '../posts/index.js';
import type { Page } from './page.js';
import { requestData } from './request-data.js';

const DESCRIPTION_LENGTH = 160;

export interface RequestFacts {
  slug: string;
  title: string;
  text: string;
  language: 'NL' | 'EN';
  status: RequestStatus;
  joined: number;
  town: string | null;
  province: string | null;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number | null;
  maxPriceExVatCents: number | null;
  publishedAt: Date;
  editedAt: Date | null;
  expiresAt: Date;
  photoId: string | null;
  authorName: string | null;
  authorSlug: string | null;
  skills: { nl: string; en: string }[];
  /** Of the request in which it lives on. */
  mergedIntoSlug: string | null;
}

const OPEN = `p.kind = 'REQUEST' AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC'`;
/** What ended without a training is there for who has its address, not for search engines. */
const LIVING: readonly RequestStatus[] = ['OPEN', 'PLANNED', 'GIVEN'];

/** What the HTML of training requests says, of those that are for everybody; who joined is nobody's concern. */
@Injectable()
export class RequestPages {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Null where there is none for everybody: who may see more, the app will ask. */
  async page(slug: string, language: Language): Promise<Page | null> {
    const [request] = await this.db.query<RequestFacts>(
      `SELECT p.slug, p.title, p.text, p.language, q.status, q.joined, q.town, q.province, q.latitude, q.longitude,
         q.radius_km AS "radiusKm", q.max_price_ex_vat_cents AS "maxPriceExVatCents", p.published_at AS "publishedAt",
         p.edited_at AS "editedAt", q.expires_at AS "expiresAt", a.name AS "authorName", a.slug AS "authorSlug",
         into_.slug AS "mergedIntoSlug",
         (SELECT file_id FROM post_photos WHERE post_id = p.id ORDER BY position LIMIT 1) AS "photoId",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('nl', s.name_nl, 'en', s.name_en) ORDER BY s.id), '[]')
          FROM skills s WHERE s.id IN (${skillsForReaders('p')})) AS skills
       FROM posts p JOIN requests q ON q.id = p.id LEFT JOIN people a ON a.id = p.author_id
       LEFT JOIN posts into_ ON into_.id = q.merged_into_id AND into_.state = 'VISIBLE' AND into_.scope = 'PUBLIC'
       WHERE p.slug = $1 AND ${OPEN}`,
      [slug],
      { name: 'page-request' },
    );
    if (!request) return null;
    const canonical = `/leervragen/${request.mergedIntoSlug ?? request.slug}`;
    return {
      status: 200,
      canonical,
      ...(request.mergedIntoSlug && { livesOnAt: canonical }),
      language,
      indexed: LIVING.includes(request.status),
      title: request.title,
      description: shorten(markdownToText(request.text) || request.title, DESCRIPTION_LENGTH),
      ...(request.photoId && { image: `${this.config.publicUrl}/files/${request.photoId}/1600` }),
      ...(request.status === 'OPEN' && { structuredData: [requestData(request, this.config.publicUrl)] }),
      body: requestBody(request, language),
    };
  }

  async list(language: Language): Promise<Page> {
    const newest = await this.db.query<{ slug: string; title: string }>(
      `SELECT p.slug, p.title FROM posts p JOIN requests q ON q.id = p.id
       WHERE ${OPEN} AND q.status = 'OPEN' ORDER BY p.published_at DESC, p.id DESC LIMIT 20`,
      [],
      { name: 'page-requests' },
    );
    const title = translate(language, 'heads:requests.title');
    const description = translate(language, 'heads:requests.description');
    const items = newest.map(
      (one) => `<li><a href="/leervragen/${escapeHtml(one.slug)}">${escapeHtml(one.title)}</a></li>`,
    );
    return {
      status: 200,
      canonical: '/leervragen',
      language,
      indexed: true,
      title,
      description,
      body: `<main class="first-paint"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p><ul>${items.join('')}</ul></main>`,
    };
  }
}

function requestBody(request: RequestFacts, language: Language): string {
  const { title, text, authorName, authorSlug, town, joined } = request;
  const facts = [translate(language, 'heads:joined', { count: joined }), town].filter(Boolean).join(' · ');
  const author = authorName
    ? `<p><a href="/mensen/${escapeHtml(authorSlug!)}">${escapeHtml(authorName)}</a></p>`
    : '';
  return `<main class="first-paint"><h1>${escapeHtml(title)}</h1>${author}<p>${escapeHtml(facts)}</p><div>${markdownToHtml(text)}</div></main>`;
}
