import { Injectable } from '@nestjs/common';
import type { FeedKind } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageSize, type GraphqlContext } from '../platform/graphql/index.js';
import { postLoader, type PostType } from '../posts/index.js';
import { skillLoader } from '../skills/index.js';
import { sessionLoader, trainingLoader } from '../trainings/index.js';
import type { FeedConnectionType, FeedItemType, FeedReasonType, FeedSubject } from './feed.graphql.js';
import { fittingSkill } from '../requests/index.js';
import { feedSources, FOLLOWED } from './feed-sources.js';

interface FeedRow {
  id: string;
  kind: FeedKind;
  at: Date;
  /** Followed, as all below. */
  skillIds: string[];
  personId: string | null;
  organisationId: string | null;
  /** Of a request that the viewer could give: what of it they can teach. */
  fittingId: string | null;
  /** Of an answer. */
  questionId: string | null;
  own: boolean;
}

/** Something new, for who is not looking. */
export interface FeedNews {
  id: string;
  kind: FeedKind;
  title: string;
  /** Of its page. */
  path: string;
  at: Date;
}

const LATEST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

@Injectable()
export class FeedQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What is new in what somebody follows and where they work, in one statement, each thing once. */
  async page(
    context: GraphqlContext,
    personId: string,
    first: number | null,
    after?: string | null,
  ): Promise<FeedConnectionType> {
    const size = pageSize(first);
    const cursor = decodeCursor(after, ['instant', 'id']) ?? LATEST;
    // Planned each time: what is cheapest depends on how much somebody follows.
    const rows = await this.db.query<FeedRow>(feedStatement(size + 1), [
      personId,
      ...cursor,
      this.clock.now(),
    ]);
    const shown = rows.slice(0, size);
    const items = await Promise.all(shown.map((row) => this.item(context, row)));
    const nodes = items.flatMap((item) => item ?? []);
    const cursorOf = ({ at, id }: Pick<FeedItemType, 'at' | 'id'>) => encodeCursor([at, id]);
    const last = shown.at(-1);
    return {
      edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })),
      nodes,
      pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > size },
    };
  }

  /** What came since in what somebody follows and where they work, the newest first; never their own. */
  newFor(personId: string, since: Date, limit: number): Promise<FeedNews[]> {
    return this.db.query<FeedNews>(newsStatement(pageSize(limit)), [
      personId,
      ...LATEST,
      this.clock.now(),
      since,
    ]);
  }

  /** Null for what went away meanwhile. */
  private async item(context: GraphqlContext, row: FeedRow): Promise<FeedItemType | null> {
    const [subject, why] = await Promise.all([this.subject(context, row), this.why(context, row)]);
    return subject && why.length ? { id: row.id, at: row.at, why, subject } : null;
  }

  private subject(context: GraphqlContext, { id, kind }: FeedRow): Promise<FeedSubject | null> {
    if (kind === 'TRAINING') return trainingLoader(context, this.db).load(id);
    if (kind === 'SESSION') return sessionLoader(context, this.db).load(id);
    return postLoader(context, this.db).load(id) as Promise<PostType | null>;
  }

  private async why(context: GraphqlContext, row: FeedRow): Promise<FeedReasonType[]> {
    const skills = await Promise.all(row.skillIds.map((id) => skillLoader(context, this.db).load(id)));
    const reason = (kind: FeedReasonType['kind'], subjectId: string | null): FeedReasonType[] =>
      subjectId ? [{ kind, subjectId }] : [];
    return [
      ...reason(row.own ? 'OWN' : 'POST', row.questionId),
      ...reason('PERSON', row.personId),
      ...[...new Set(skills.flatMap((skill) => skill?.id ?? []))].flatMap((id) => reason('SKILL', id)),
      ...reason('ORGANISATION', row.organisationId),
      ...reason('FITS_YOU', row.fittingId),
    ];
  }
}

const LOOKED_UP = `
  LEFT JOIN sessions s ON page.kind = 'SESSION' AND s.id = page.id
  LEFT JOIN trainings t ON t.id = CASE page.kind WHEN 'TRAINING' THEN page.id WHEN 'SESSION' THEN s.training_id END
  LEFT JOIN posts p ON p.id = page.id
  LEFT JOIN posts r ON r.id = p.root_id
  LEFT JOIN requests q ON page.kind = 'REQUEST' AND q.id = page.id`;

const pageOfFeed = (limit: number, where = 'true'): string => `
  WITH RECURSIVE ${FOLLOWED},
  page AS (
    SELECT DISTINCT at, id, kind FROM (${feedSources(limit)}) found
    WHERE ${where} ORDER BY at DESC, id DESC LIMIT ${limit}
  )`;

const feedStatement = (limit: number): string => `${pageOfFeed(limit)}
  SELECT page.id, page.kind, page.at,
    (SELECT coalesce(array_agg(DISTINCT o.followed), '{}') FROM skill_of o WHERE o.id IN (
       SELECT skill_id FROM training_skills WHERE training_id = t.id
       UNION ALL SELECT skill_id FROM post_skills WHERE post_id = p.id)) AS "skillIds",
    (SELECT f.id FROM person_of f WHERE f.id = coalesce(t.trainer_id,
       CASE WHEN p.kind <> 'ANSWER' AND NOT p.anonymous THEN p.author_id END)) AS "personId",
    (SELECT m.organisation_id FROM organisation_members m
     WHERE m.person_id = $1 AND m.organisation_id = p.organisation_id
       AND NOT (p.anonymous AND p.scope = 'PUBLIC')) AS "organisationId",
    CASE WHEN q.status = 'OPEN' THEN ${fittingSkill('$1::uuid')} END AS "fittingId",
    CASE WHEN p.kind = 'ANSWER' THEN r.id END AS "questionId", coalesce(r.author_id = $1, false) AS own
  FROM page ${LOOKED_UP} ORDER BY page.at DESC, page.id DESC`;

const newsStatement = (limit: number): string => `${pageOfFeed(limit, 'found.at > $5')}
  SELECT page.id, page.kind, page.at, coalesce(t.title, r.title) AS title,
    CASE WHEN t.id IS NOT NULL THEN '/trainingen/' || t.slug
         WHEN r.kind = 'IDEA' THEN '/ideeen/' || r.slug
         WHEN r.kind = 'REQUEST' THEN '/leervragen/' || r.slug
         ELSE concat_ws('#', '/vragen/' || r.slug, CASE WHEN p.id <> r.id THEN p.id END) END AS path
  FROM page ${LOOKED_UP} ORDER BY page.at DESC, page.id DESC`;
