import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { firstNameOf } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { seatIsOf, SessionType } from '../trainings/index.js';

@ObjectType('Fellow', { description: 'Another participant who shows this to fellow participants' })
export class FellowType {
  @Field(() => String)
  firstName!: string;

  @Field(() => String, { nullable: true })
  organisation!: string | null;
}

interface Shown {
  sessionId: string;
  name: string;
  organisation: string | null;
}

const SEATED = `b.session_id = ANY($2) AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')`;

/** Participants know of each other only what both chose to show. */
@Resolver(() => SessionType)
export class FellowsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [FellowType], {
    nullable: true,
    description:
      'For who has a confirmed seat and chose to show themselves: the others who did so too; null for everybody else',
  })
  fellows(
    @Parent() { id, status }: SessionType,
    @CurrentActor() actor: Actor | null,
    @Context() context: GraphqlContext,
  ): Promise<FellowType[] | null> | null {
    if (!actor || status === 'CANCELLED') return null;
    return loader<string, FellowType[] | null>(
      context,
      'session.fellows',
      () => new DataLoader((ids) => this.of(actor.id, ids)),
    ).load(id);
  }

  private async of(viewerId: string, sessionIds: readonly string[]): Promise<(FellowType[] | null)[]> {
    const seats = await this.db.query<{ id: string }>(
      `SELECT DISTINCT b.session_id AS id FROM participants p JOIN bookings b ON b.id = p.booking_id
       JOIN people viewer ON viewer.id = $1 AND viewer.show_to_fellows WHERE ${SEATED} AND ${seatIsOf('$1::uuid')}`,
      [viewerId, sessionIds],
      { name: 'seats-among-fellows' },
    );
    const open = new Set(seats.map(({ id }) => id));
    const shown = open.size ? await this.shown(viewerId, [...open]) : [];
    return sessionIds.map((id) =>
      open.has(id)
        ? shown
            .filter(({ sessionId }) => sessionId === id)
            .map(({ name, organisation }) => ({ firstName: firstNameOf(name), organisation }))
        : null,
    );
  }

  private shown(viewerId: string, sessionIds: readonly string[]): Promise<Shown[]> {
    return this.db.query<Shown>(
      `SELECT DISTINCT b.session_id AS "sessionId", fellow.id, fellow.name, fellow.organisation
       FROM participants p JOIN bookings b ON b.id = p.booking_id
       JOIN people fellow ON fellow.show_to_fellows AND fellow.id = coalesce(p.person_id,
         (SELECT u.id FROM auth."user" u WHERE u.email = p.email AND u."emailVerified"))
       WHERE ${SEATED} AND fellow.id <> $1 ORDER BY fellow.name, fellow.id`,
      [viewerId, sessionIds],
      { name: 'fellows' },
    );
  }
}
