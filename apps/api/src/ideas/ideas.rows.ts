import type { IdeaStatus } from '@nutshell/domain';
import { POST_COLUMNS, type PostRow } from '../posts/index.js';

/** What an idea has beyond the post with the same id. */
export interface IdeaState {
  id: string;
  status: IdeaStatus;
  statusReason: string | null;
  statusAt: Date | null;
  statusById: string | null;
  mergedIntoId: string | null;
  mergedAt: Date | null;
}

export type IdeaRow = PostRow & IdeaState;

/** The columns of an `IdeaState`, from `ideas i`. */
export const STATE_COLUMNS = `i.status, i.status_reason AS "statusReason", i.status_at AS "statusAt",
  i.status_by AS "statusById", i.merged_into_id AS "mergedIntoId", i.merged_at AS "mergedAt"`;

/** The columns of an `IdeaRow`, from `IDEAS`. */
export const IDEA_COLUMNS = `${POST_COLUMNS}, ${STATE_COLUMNS}`;

/** An idea `i` with its post `p`, which is its own root `r`. */
export const IDEAS = 'ideas i JOIN posts p ON p.id = i.id JOIN posts r ON r.id = p.root_id';
