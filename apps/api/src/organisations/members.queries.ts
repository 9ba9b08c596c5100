import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import type { MemberType } from './organisation.graphql.js';

interface MemberRow extends MemberType {
  sortName: string;
  total: number;
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

@Injectable()
export class MemberQueries {
  constructor(private readonly db: Db) {}

  /** By name. @param text part of a name */
  async of(
    organisationId: string,
    { text, first, after }: { text?: string | null; first: number; after?: string | null },
  ): Promise<Page<MemberType>> {
    const [name, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await this.db.query<MemberRow>(
      `WITH found AS (
         SELECT m.person_id AS "personId", m.role, m.joined_at AS "joinedAt", lower(unaccent(p.name)) AS "sortName"
         FROM organisation_members m JOIN people p ON p.id = m.person_id
         WHERE m.organisation_id = $1 AND ($2::text IS NULL OR lower(unaccent(p.name)) LIKE '%' || lower(unaccent($2)) || '%'))
       SELECT found.*, (SELECT count(*)::int FROM found) AS total FROM found
       WHERE $3::text IS NULL OR ("sortName", "personId") > ($3, $4::uuid)
       ORDER BY "sortName", "personId" LIMIT ${pageSize(first) + 1}`,
      [organisationId, text?.trim() ? escaped(text.trim()) : null, name, id],
    );
    return pageOf<MemberType>(rows, first, rows[0]?.total ?? 0, (row) =>
      encodeCursor([(row as MemberRow).sortName, row.personId]),
    );
  }
}
