import { Injectable } from '@nestjs/common';
import { DomainError, winners } from '@nutshell/domain';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { PostEntity } from '../../posts/index.js';
import { ballotsOf } from '../proposals/ballots.queries.js';
import { EndProposals } from '../proposals/end-proposals.js';
import { ProposalDateEntity } from '../proposals/proposal-date.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { RequestEntity } from '../request.entity.js';
import { NothingChosen } from '../requests.events.js';
import { CHOOSE_DATE } from '../timer-kinds.js';
import { MakeChoice, type Choosable } from './make-choice.js';

/** At the moment of the choice a clear majority decides; where there is none, the proposals lapse and the request goes on. */
@Timer(CHOOSE_DATE)
@Injectable()
export class ChooseAtMoment implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly ending: EndProposals,
    private readonly making: MakeChoice,
  ) {}

  async run(id: string): Promise<void> {
    if (!(await this.db.find(RequestEntity, { id }))) return;
    const { status, chooseBy } = await this.db.lock(RequestEntity, id);
    if (status !== 'OPEN' || !chooseBy) return;
    if (chooseBy > this.clock.now())
      return this.timers.set({ kind: CHOOSE_DATE, subject: id, dueAt: chooseBy });
    const post = await this.db.get(PostEntity, id);
    const choice = post.state === 'VISIBLE' ? await this.winner(post) : null;
    if (choice) return this.making.run(post, choice, null);
    await this.events.publish(new NothingChosen(id, await this.ending.all(id, 'NOT_CHOSEN')));
  }

  /** The best date that has a majority and can still be given. */
  private async winner(post: PostEntity): Promise<Choosable | null> {
    const { dates, voters } = (await ballotsOf(this.db, [post.id])).get(post.id)!;
    const ranked = winners(dates, voters).filter(({ trainerFree }) => trainerFree);
    for (const choice of await this.choosable(ranked.map(({ id }) => id)))
      if (await this.canBe(post, choice)) return choice;
    return null;
  }

  private async choosable(dateIds: readonly string[]): Promise<Choosable[]> {
    const dates = await this.db.manager.findBy(ProposalDateEntity, { id: In(dateIds) });
    const proposals = await this.db.manager.findBy(ProposalEntity, {
      id: In(dates.map(({ proposalId }) => proposalId)),
    });
    return dateIds.map((dateId) => {
      const date = dates.find(({ id }) => id === dateId)!;
      return { date, proposal: proposals.find(({ id }) => id === date.proposalId)! };
    });
  }

  private async canBe(post: PostEntity, choice: Choosable): Promise<boolean> {
    try {
      await this.making.refuse(post, choice);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
