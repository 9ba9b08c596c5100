import { Injectable } from '@nestjs/common';
import {
  ASKED_FROM_LEVEL,
  chooseExperts,
  freePlaces,
  QUESTION_ZONE,
  weekOf,
  type Wave,
} from '@nutshell/domain';
import { today } from '../../accounts/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { newId } from '../../platform/ids.js';
import type { PostEntity } from '../../posts/index.js';
import { QuestionRouted } from '../question.events.js';
import { candidatesFor, type Suitable } from './candidates.queries.js';
import { QuestionRouteEntity } from './question-route.entity.js';

/** What was handed over, for whom it goes to next. */
export interface HandedOver {
  fromId: string;
  note: string | null;
}

/** Puts a question to people by name, as the rule chooses them. */
@Injectable()
export class AskPeople {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Fills the free places of a wave, in a question that the caller has locked.
   * @returns how many were asked
   */
  async run(post: PostEntity, wave: Wave, handedOver?: HandedOver): Promise<number> {
    if (!post.authorId) return 0;
    const now = this.clock.now();
    const week = weekOf(now, QUESTION_ZONE);
    const before = await this.db.query<{ personId: string; wave: Wave; place: number | null }>(
      'SELECT person_id AS "personId", wave, place FROM question_routes WHERE question_id = $1',
      [post.id],
    );
    const places = freePlaces(before.flatMap((one) => (one.wave === wave && one.place ? [one.place] : [])));
    if (!places.length) return 0;
    const around = {
      questionId: post.id,
      askerId: post.authorId,
      organisationId: post.scope === 'ORGANISATION' ? post.organisationId : null,
      week,
      today: today(this.clock),
      now,
    };
    const candidates = await candidatesFor(this.db, around, ASKED_FROM_LEVEL);
    const chosen = chooseExperts(candidates, {
      askerId: post.authorId,
      askedBefore: new Set(before.map(({ personId }) => personId)),
      places: handedOver ? 1 : places.length,
    }) as Suitable[];
    for (const [index, one] of chosen.entries())
      await this.ask(post.id, wave, places[index]!, week, one, handedOver);
    return chosen.length;
  }

  private ask(
    questionId: string,
    wave: Wave,
    place: number,
    week: string,
    { personId, skillId, level, evidence, slots, weeklyCap }: Suitable,
    handedOver?: HandedOver,
  ): Promise<void> {
    return this.put({
      questionId,
      personId,
      wave,
      place,
      week,
      skillId,
      level,
      evidence,
      slot: freePlaces(slots, weeklyCap)[0]!,
      cap: weeklyCap,
      fromId: handedOver?.fromId ?? null,
      note: handedOver?.note ?? null,
    });
  }

  /** One more who is asked, with what was worked out about them. */
  async put(route: Omit<QuestionRouteEntity, 'id' | 'state' | 'askedAt' | 'endedAt'>): Promise<void> {
    const id = newId();
    await this.db.manager.insert(QuestionRouteEntity, {
      ...route,
      id,
      state: 'ASKED',
      askedAt: this.clock.now(),
      endedAt: null,
    });
    await this.events.publish(new QuestionRouted(id));
  }
}
