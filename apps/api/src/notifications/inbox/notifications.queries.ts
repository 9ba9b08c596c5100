import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../../platform/graphql/index.js';
import { translate, type Language } from '../../platform/i18n.js';
import { NOTICES, unreadOf, VISIBLE_NOTICE } from './unread.queries.js';

export interface NotificationRow {
  id: string;
  personId: string;
  kind: NoticeKind;
  createdAt: Date;
  readAt: Date | null;
  detail: string | null;
  actorId: string | null;
  actorName: string | null;
  title: string | null;
  /** What was written, where that is what happened. */
  said: string | null;
  path: string;
}

const PATH = `CASE
  WHEN r.kind = 'QUESTION' THEN '/vragen/' || r.slug || CASE WHEN p.id <> r.id THEN '#' || p.id ELSE '' END
  WHEN r.kind = 'IDEA' THEN '/ideeen/' || r.slug || CASE WHEN p.id <> r.id THEN '#' || p.id ELSE '' END
  WHEN r.kind = 'REQUEST' THEN '/leervragen/' || r.slug || CASE WHEN p.id <> r.id THEN '#' || p.id
    WHEN n.kind = 'STILL_WANTED' THEN '?nog-steeds=1' ELSE '' END
  WHEN n.kind = 'ENDORSED' THEN '/mensen/' || me.slug
  WHEN n.kind = 'JOINED' THEN '/organisaties/' || o.slug
  WHEN n.kind = 'MODERATED' THEN '/besluiten'
  ELSE '/meldingen' END`;

/**
 * Notifications `n` as their reader may see them now: who wrote without a name is not named, and what is about something
 * that the reader cannot see (any more) is left out.
 */
export const NOTIFICATIONS = `
  SELECT n.id, n.person_id AS "personId", n.kind, n.created_at AS "createdAt", n.read_at AS "readAt", n.detail,
    actor.id AS "actorId", actor.name AS "actorName",
    coalesce(r.title, s.name_nl, o.name) AS title,
    CASE WHEN n.kind IN ('ANSWERED', 'COMMENTED', 'OUTCOME_WRITTEN') THEN p.text WHEN n.kind = 'MODERATED' THEN n.detail END AS said, ${PATH} AS path
  FROM ${NOTICES}
  LEFT JOIN people actor ON actor.id = n.actor_id AND NOT coalesce(p.anonymous AND p.author_id = actor.id, false)
    AND NOT coalesce(r.anonymous AND r.author_id = actor.id, false)
  WHERE ${VISIBLE_NOTICE}`;

@Injectable()
export class NotificationQueries {
  constructor(private readonly db: Db) {}

  /** The latest first. */
  async page(
    personId: string,
    unreadOnly: boolean,
    first: number,
    after?: string | null,
  ): Promise<Page<NotificationRow> & { unreadCount: number }> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<NotificationRow>(
      `${NOTIFICATIONS} AND n.person_id = $1 AND n.in_app ${unreadOnly ? 'AND n.read_at IS NULL' : ''}
       ${cursor ? 'AND (n.created_at, n.id) < ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY n.created_at DESC, n.id DESC LIMIT ${pageSize(first) + 1}`,
      [personId, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${NOTICES} WHERE ${VISIBLE_NOTICE} AND n.person_id = $1 AND n.in_app
       ${unreadOnly ? 'AND n.read_at IS NULL' : ''}`,
      [personId],
    );
    const page = pageOf(rows, first, count!.total, (row) => encodeCursor([row.createdAt, row.id]));
    return { ...page, unreadCount: await unreadOf(this.db, personId) };
  }

  async byIds(ids: readonly string[]): Promise<NotificationRow[]> {
    return this.db.query<NotificationRow>(`${NOTIFICATIONS} AND n.id = ANY($1) ORDER BY n.created_at, n.id`, [
      ids,
    ]);
  }
}

/** What a notification says, in the language of its reader. */
export const wordsOf = ({ kind, actorName, title, detail }: NotificationRow, language: Language): string =>
  translate(language, `inbox:${kind}`, {
    who: actorName ?? translate(language, 'inbox:somebody'),
    title: title ?? '',
    detail: detail ?? '',
    status: kind === 'IDEA_STATUS' && detail ? translate(language, `inbox:status.${detail}`) : '',
  });
