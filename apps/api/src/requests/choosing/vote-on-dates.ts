import { Injectable } from '@nestjs/common';
import { Forbidden, Invalid, ProposalClosed, RequestClosed } from '@nutshell/domain';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { lockRequest } from '../find-request.js';
import type { VoteOnDatesInputType } from '../proposals/proposals.graphql.js';
import { DatesVoted } from '../requests.events.js';

/** Who joined says on which dates they can. */
@Injectable()
export class VoteOnDates {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * The dates that are named; what was said of the others stays. Again changes it.
   * @throws NotFound, Forbidden for who has not joined or proposes themselves, Invalid, RequestClosed, ProposalClosed
   */
  run(actor: Actor, { requestId, votes }: VoteOnDatesInputType): Promise<void> {
    refuseTwice(votes.map(({ dateId }) => dateId));
    return this.db.tx(async () => {
      const { request } = await lockRequest(this.db, requestId, actor);
      await this.refuseOthers(actor, requestId);
      if (request.status !== 'OPEN') throw new RequestClosed();
      const now = this.clock.now();
      if (!request.chooseBy || now >= request.chooseBy) throw new ProposalClosed();
      await this.cast(actor.id, requestId, votes, now);
      await this.events.publish(new DatesVoted(requestId, actor.id));
    });
  }

  private async refuseOthers({ id }: Actor, requestId: string): Promise<void> {
    const [joined] = await this.db.query(
      `SELECT FROM request_askers a WHERE a.request_id = $1 AND a.person_id = $2 AND a.status = 'JOINED'
         AND NOT EXISTS (SELECT FROM proposals WHERE request_id = $1 AND trainer_id = $2 AND status = 'OPEN')`,
      [requestId, id],
    );
    if (!joined) throw new Forbidden();
  }

  /** All of them or none. */
  private async cast(
    personId: string,
    requestId: string,
    votes: VoteOnDatesInputType['votes'],
    now: Date,
  ): Promise<void> {
    const cast = await this.db.query(
      `INSERT INTO date_votes (date_id, person_id, answer, cast_at)
       SELECT d.id, $2, wanted.answer, $5 FROM unnest($3::text[], $4::text[]) wanted (id, answer)
       JOIN proposal_dates d ON d.id::text = wanted.id
       JOIN proposals pr ON pr.id = d.proposal_id AND pr.request_id = $1 AND pr.status = 'OPEN'
       ON CONFLICT ON CONSTRAINT date_votes_once DO UPDATE SET answer = excluded.answer, cast_at = excluded.cast_at
       RETURNING 1`,
      [requestId, personId, votes.map(({ dateId }) => dateId), votes.map(({ answer }) => answer), now],
    );
    if (cast.length < votes.length) throw new ProposalClosed();
  }
}

/** More dates than trainers propose at a time. */
const MOST_VOTES = 200;

/** @throws Invalid */
function refuseTwice(dateIds: readonly string[]): void {
  if (!dateIds.length) throw new Invalid([{ field: 'votes', code: 'required' }]);
  if (dateIds.length > MOST_VOTES)
    throw new Invalid([{ field: 'votes', code: 'tooMany', params: { max: MOST_VOTES } }]);
  if (new Set(dateIds).size < dateIds.length) throw new Invalid([{ field: 'votes', code: 'twice' }]);
}
