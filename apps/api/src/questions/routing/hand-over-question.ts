import { Injectable } from '@nestjs/common';
import {
  CannotBeAsked,
  checkNote,
  freePlaces,
  hasRoom,
  QUESTION_ZONE,
  RouteClosed,
  weekOf,
} from '@nutshell/domain';
import { today } from '../../accounts/index.js';
import { areColleagues, isMember } from '../../organisations/index.js';
import type { Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { isId } from '../../platform/ids.js';
import { PostEntity, visiblePost } from '../../posts/index.js';
import { QuestionEntity } from '../question.entity.js';
import { QuestionHandedOver } from '../question.events.js';
import type { HandOverQuestionInputType } from '../questions.graphql.js';
import { AskPeople } from './ask-people.js';
import { bestClaim, capacityOf, loadsOf } from './candidates.queries.js';
import { QuestionRouteEntity } from './question-route.entity.js';

/** "Not for me": the question goes to a colleague who is named, or to the next by the rule. */
@Injectable()
export class HandOverQuestion {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly asking: AskPeople,
  ) {}

  /** @throws NotFound, RouteClosed, CannotBeAsked, Invalid (reason) */
  run(actor: Actor, { questionId, toPersonId, reason }: HandOverQuestionInputType): Promise<void> {
    checkNote(reason);
    return this.db.tx(async () => {
      await visiblePost(this.db, questionId, actor);
      await this.db.lock(QuestionEntity, questionId);
      const post = await this.db.get(PostEntity, questionId);
      const route = await this.db.find(QuestionRouteEntity, { questionId, personId: actor.id });
      if (route?.state !== 'ASKED') throw new RouteClosed();
      await this.db.save(QuestionRouteEntity, {
        id: route.id,
        state: 'HANDED_OVER',
        endedAt: this.clock.now(),
        place: null,
        slot: null,
        cap: null,
      });
      const note = reason?.trim() || null;
      if (toPersonId) await this.give(actor, post, route, toPersonId, note);
      else await this.asking.run(post, route.wave, { fromId: route.id, note });
      await this.events.publish(new QuestionHandedOver(route.id));
    });
  }

  /**
   * To somebody who may read it and has room for it. An asker without a name counts as any other colleague here: to
   * refuse them would tell who asked.
   */
  private async give(
    actor: Actor,
    post: PostEntity,
    route: QuestionRouteEntity,
    personId: string,
    note: string | null,
  ): Promise<void> {
    const named = isId(personId) && (post.anonymous || personId !== post.authorId);
    if (!named || !(await this.mayBeNamed(actor, post, personId))) throw new CannotBeAsked();
    const now = this.clock.now();
    const week = weekOf(now, QUESTION_ZONE);
    const [load] = await loadsOf(this.db, [personId], week);
    if (!load || !hasRoom(capacityOf(load, today(this.clock)))) throw new CannotBeAsked();
    if (await this.db.find(QuestionRouteEntity, { questionId: post.id, personId })) throw new CannotBeAsked();
    const claim = post.authorId
      ? await bestClaim(this.db, { questionId: post.id, askerId: post.authorId }, personId, actor.id)
      : null;
    await this.asking.put({
      questionId: post.id,
      personId,
      wave: route.wave,
      place: route.place,
      week,
      skillId: claim?.skillId ?? null,
      level: claim?.level ?? null,
      evidence: [],
      slot: freePlaces(load.slots, load.weeklyCap)[0]!,
      cap: load.weeklyCap,
      fromId: route.id,
      note,
    });
  }

  private async mayBeNamed(actor: Actor, post: PostEntity, personId: string): Promise<boolean> {
    if (personId === actor.id) return false;
    if (post.scope === 'ORGANISATION') return isMember(this.db, post.organisationId!, personId);
    const [row] = await this.db.query<{ colleagues: boolean }>(
      `SELECT ${areColleagues('$1::uuid', '$2::uuid')} AS colleagues`,
      [personId, actor.id],
    );
    return row!.colleagues;
  }
}
