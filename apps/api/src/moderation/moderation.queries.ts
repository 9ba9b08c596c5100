import { Injectable } from '@nestjs/common';
import { canAppeal, NotFound, type CaseKind } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  loader,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { PATH, SUBJECT, TEXT, TITLE, VISIBLE } from './case-view.js';
import type {
  AuditEntryType,
  ModerationCaseType,
  ModerationCountsType,
  ModerationDecisionType,
} from './moderation.graphql.js';

const CASES = `
  SELECT c.id, c.kind, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId", c.opened_at AS "openedAt",
    c.author_id AS "authorId", c.appeal, c.verdict, c.reason, c.decided_at AS "decidedAt", ${TITLE} AS title, ${PATH} AS path,
    ${TEXT} AS text, coalesce(${VISIBLE}, false) AS visible, coalesce(p.anonymous, false) AS anonymous,
    CASE WHEN r.scope = 'ORGANISATION' THEN (SELECT name FROM organisations o WHERE o.id = r.organisation_id) END AS "organisationName",
    (SELECT reason FROM moderation_cases e WHERE e.id = c.appeals_id) AS "earlierReason",
    (SELECT coalesce(json_agg(json_build_object('id', one.id, 'reason', one.reason, 'text', one.text, 'createdAt', one.created_at,
       'reporterId', one.reporter_id) ORDER BY one.created_at), '[]')
     FROM (SELECT * FROM reports WHERE case_id = c.id ORDER BY created_at LIMIT 20) one) AS reports
  FROM moderation_cases c ${SUBJECT}`;

const DECISIONS = `
  SELECT c.id, c.kind, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId", c.author_id AS "authorId", c.verdict, c.reason,
    c.decided_at AS "decidedAt", ${TITLE} AS title, ${PATH} AS path, a.id IS NOT NULL AS appealed,
    a.id IS NOT NULL AND a.decided_at IS NULL AS "underAppeal"
  FROM moderation_cases c ${SUBJECT} LEFT JOIN moderation_cases a ON a.appeals_id = c.id`;

type DecisionRow = Omit<ModerationDecisionType, 'canAppeal'> & {
  authorId: string;
  subjectId: string;
  appealed: boolean;
};

@Injectable()
export class ModerationQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What waits for a moderator, the longest first. */
  async queue(kind: CaseKind, first: number, after?: string | null): Promise<Page<ModerationCaseType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<ModerationCaseType>(
      `${CASES} WHERE c.decided_at IS NULL AND c.kind = $1
       ${cursor ? 'AND (c.opened_at, c.id) > ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY c.opened_at, c.id LIMIT ${pageSize(first) + 1}`,
      [kind, ...(cursor ?? [])],
    );
    const counts = await this.counts();
    rows.forEach(withDates);
    const total = { QUEUED: counts.queued, REPORTED: counts.reported, APPEALED: counts.appealed }[kind];
    return pageOf(rows, first, total, (row) => encodeCursor([row.openedAt, row.id]));
  }

  /** @throws NotFound */
  async case(id: string): Promise<ModerationCaseType> {
    const [row] = await this.db.query<ModerationCaseType>(`${CASES} WHERE c.id = $1`, [id]);
    if (!row) throw new NotFound();
    return withDates(row);
  }

  async counts(): Promise<ModerationCountsType> {
    const [row] = await this.db.query<ModerationCountsType>(
      `SELECT count(*) FILTER (WHERE kind = 'QUEUED')::int AS queued, count(*) FILTER (WHERE kind = 'REPORTED')::int AS reported,
         count(*) FILTER (WHERE kind = 'APPEALED')::int AS appealed
       FROM moderation_cases WHERE decided_at IS NULL`,
    );
    return row!;
  }

  /** What was decided about what somebody wrote or offered, the latest first. */
  async about(personId: string, first: number, after?: string | null): Promise<Page<ModerationDecisionType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<DecisionRow>(
      `${DECISIONS} WHERE c.author_id = $1 AND c.decided_at IS NOT NULL
       ${cursor ? 'AND (c.decided_at, c.id) < ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY c.decided_at DESC, c.id DESC LIMIT ${pageSize(first) + 1}`,
      [personId, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM moderation_cases WHERE author_id = $1 AND decided_at IS NOT NULL',
      [personId],
    );
    return pageOf(
      rows.map((row) => this.decision(row)),
      first,
      count!.total,
      (row) => encodeCursor([row.decidedAt, row.id]),
    );
  }

  /** @throws NotFound */
  async decisionOf(caseId: string): Promise<ModerationDecisionType> {
    const [row] = await this.db.query<DecisionRow>(`${DECISIONS} WHERE c.id = $1`, [caseId]);
    if (!row) throw new NotFound();
    return this.decision(row);
  }

  /** The last decision about each post, for its author. */
  decisions(context: GraphqlContext): DataLoader<string, ModerationDecisionType | null> {
    return loader(
      context,
      'moderation-decision',
      () =>
        new DataLoader<string, ModerationDecisionType | null>(async (ids) => {
          const rows = await this.db.query<DecisionRow>(
            `SELECT DISTINCT ON (d."subjectId") d.* FROM (${DECISIONS} WHERE c.subject_kind = 'POST' AND c.subject_id = ANY($1)
               AND c.decided_at IS NOT NULL) d ORDER BY d."subjectId", d."decidedAt" DESC`,
            [ids],
          );
          const found = new Map(rows.map((row) => [row.subjectId, this.decision(row)]));
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }

  private decision(row: DecisionRow): ModerationDecisionType {
    return { ...row, canAppeal: canAppeal(row, row.authorId, this.clock.now()) };
  }

  /** The latest first. */
  async audit(first: number, after?: string | null): Promise<Page<AuditEntryType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<AuditEntryType>(
      `SELECT id, at, action, subject_kind AS "subjectKind", subject_id AS "subjectId", details::text AS details,
         actor_id AS "actorId" FROM audit_entries
       ${cursor ? 'WHERE (at, id) < ($1::timestamptz, $2::uuid)' : ''} ORDER BY at DESC, id DESC LIMIT ${pageSize(first) + 1}`,
      cursor ?? [],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM audit_entries',
    );
    return pageOf(rows, first, count!.total, (row) => encodeCursor([row.at, row.id]));
  }
}

/** JSON of the database has no dates. */
function withDates(one: ModerationCaseType): ModerationCaseType {
  for (const report of one.reports) report.createdAt = new Date(report.createdAt);
  return one;
}
