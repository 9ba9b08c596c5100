import { Invalid } from '../errors.js';
import { OtherAudience } from '../idea/index.js';
import type { PostScope } from '../post/index.js';
import { ProposalsOpen } from './errors.js';
import { refuseClosed, type Gathering } from './request.js';

export interface MergingRequest extends Gathering {
  readonly id: string;
  readonly scope: PostScope;
  readonly organisationId: string | null;
  /** While there are open proposals, what people voted on stays where it is. */
  readonly openProposals: number;
}

/**
 * Two open requests for the same people become one; everybody who joined the first has joined the other.
 * @throws Invalid for a request into itself, RequestMerged, RequestClosed, OtherAudience, ProposalsOpen
 */
export function refuseRequestMerge(from: MergingRequest, into: MergingRequest): void {
  if (from.id === into.id) throw new Invalid([{ field: 'intoId', code: 'twice' }]);
  for (const request of [from, into]) refuseClosed(request);
  if (from.scope !== into.scope || from.organisationId !== into.organisationId) throw new OtherAudience();
  if (from.openProposals > 0) throw new ProposalsOpen();
}

/** How somebody stands to the request that would become part of another. */
export interface RequestPart {
  readonly isOwner: boolean;
  /** Admin of the organisation that it belongs to. */
  readonly leads: boolean;
  /** Moderates the platform. */
  readonly moderates: boolean;
}

/** Who asked may join another's request with all who joined; in an organisation its admins too, of public ones moderators. */
export const mayMerge = (scope: PostScope, { isOwner, leads, moderates }: RequestPart): boolean =>
  isOwner || (scope === 'ORGANISATION' ? leads : moderates);
