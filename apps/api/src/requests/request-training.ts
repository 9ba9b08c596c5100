import { Injectable } from '@nestjs/common';
import { checkRequest, refuseTooMany, stillWantedAt } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timers } from '../platform/jobs/index.js';
import { Slugs } from '../platform/slugs.js';
import { POST_PAGES, WritePost } from '../posts/index.js';
import { GeocodeTown, type RequestPlace } from './geocode-town.js';
import { RequestAskerEntity } from './request-asker.entity.js';
import { RequestEntity } from './request.entity.js';
import type { RequestTrainingInputType } from './requests.inputs.js';
import { STILL_WANTED } from './timer-kinds.js';

/** The question or idea that a request comes from. */
export interface Origin {
  readonly postId: string;
  /** In the transaction, before anything is written: locks it, and throws where it may not become a request. */
  check(): Promise<void>;
  /** In the same transaction, once the request is there. */
  joinIn(requestId: string): Promise<void>;
}

/** Asks for a training. Whoever asks has joined it. */
@Injectable()
export class RequestTraining {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly slugs: Slugs,
    private readonly timers: Timers,
    private readonly writing: WritePost,
    private readonly towns: GeocodeTown,
  ) {}

  /**
   * @throws Invalid, NotMember, LinksNotAllowedYet, PostingTooFast, TooManyOpenRequests, and what the origin throws
   * @returns the id of the request
   */
  async run(actor: Actor, input: RequestTrainingInputType, origin?: Origin): Promise<string> {
    checkRequest(input);
    const place = await this.towns.run(input.town);
    return this.slugs.with(POST_PAGES, input.title, (slug) =>
      this.db.tx(async () => {
        await origin?.check();
        const id = await this.write(actor, input, slug);
        await this.save(id, actor, input, { ...place, fromPostId: origin?.postId ?? null });
        await origin?.joinIn(id);
        return id;
      }),
    );
  }

  /** What somebody asks at once in two places is counted one after the other: writing locks the author. */
  private async write(actor: Actor, input: RequestTrainingInputType, slug: string): Promise<string> {
    const { title, text, skillIds, photoIds, scope, organisationId = null } = input;
    const fields = { title, text, skillIds, photoIds, scope, organisationId, anonymous: false };
    const { id } = await this.writing.root(actor, { ...fields, kind: 'REQUEST', slug });
    const [open] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM posts p JOIN requests q ON q.id = p.id
       WHERE p.author_id = $1 AND p.state IN ('VISIBLE', 'QUEUED') AND q.status = 'OPEN'`,
      [actor.id],
    );
    refuseTooMany(open!.count);
    return id;
  }

  private async save(
    id: string,
    actor: Actor,
    { levelFrom, levelTo, radiusKm, dayparts, maxPriceExVatCents }: RequestTrainingInputType,
    where: RequestPlace & { fromPostId: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    const expiresAt = stillWantedAt(now);
    await this.db.manager.insert(RequestEntity, {
      id,
      status: 'OPEN',
      levelFrom: levelFrom ?? null,
      levelTo: levelTo ?? null,
      ...where,
      radiusKm: where.town ? (radiusKm ?? null) : null,
      dayparts: [...new Set(dayparts)],
      maxPriceExVatCents: maxPriceExVatCents ?? null,
      expiresAt,
    } as Partial<RequestEntity>);
    await this.db.manager.insert(RequestAskerEntity, {
      requestId: id,
      personId: actor.id,
      status: 'JOINED',
      joinedAt: now,
      confirmedAt: now,
    });
    await this.timers.set({ kind: STILL_WANTED, subject: id, dueAt: expiresAt });
  }
}
