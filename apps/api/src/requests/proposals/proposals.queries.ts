import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../../platform/graphql/index.js';
import type { ProposalType } from './proposals.graphql.js';
import { PROPOSAL_COLUMNS, PROPOSALS } from './proposals.rows.js';

@Injectable()
export class ProposalQueries {
  constructor(private readonly db: Db) {}

  /** @throws NotFound */
  async byId(id: string): Promise<ProposalType> {
    const [row] = await this.db.query<ProposalType>(
      `SELECT ${PROPOSAL_COLUMNS} FROM ${PROPOSALS} WHERE pr.id = $1`,
      [id],
      { name: 'proposal' },
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** All of one trainer, the newest first. */
  async ofTrainer(trainerId: string, first: number, after?: string | null): Promise<Page<ProposalType>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.db.query<ProposalType>(
      `SELECT ${PROPOSAL_COLUMNS} FROM ${PROPOSALS}
       WHERE pr.trainer_id = $1 ${cursor ? 'AND pr.id < $2::uuid' : ''} ORDER BY pr.id DESC LIMIT ${pageSize(first) + 1}`,
      [trainerId, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM proposals WHERE trainer_id = $1',
      [trainerId],
    );
    return pageOf(rows, first, count!.total, ({ id }) => encodeCursor([id]));
  }
}
