import { Injectable } from '@nestjs/common';
import { Invalid, strengthOf } from '@nutshell/domain';
import { personLoader, today } from '../accounts/index.js';
import { viewerId } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageSize, type GraphqlContext } from '../platform/graphql/index.js';
import { SearchIndex } from '../platform/search/index.js';
import { evidenceOf, FindSkills } from '../skills/index.js';
import type { DirectoryQuery } from './directory-query.js';
import type { PeopleFilterInput, PeopleSort, PersonMatchConnectionType } from './directory.graphql.js';
import { findPeople, type Found } from './directory.queries.js';

const MOST_SKILLS = 2;
const MOST_LETTERS = 100;
const HITS = 300;
const MEANT = 5;
/** How many of the roughly ranked are ranked by what others can show for them. */
const WEIGHED = 60;
const MAX_RADIUS_KM = 500;

interface Asked {
  sort: PeopleSort;
  first: number;
  after?: string | null;
}

/**
 * Who knows what. How it is ranked: how strong the evidence is for what was asked (up to 100 for each skill:
 * endorsements, trainings given and followed, accepted answers), what somebody claims of it (6 a level), how well the
 * words fit (up to 50); then colleagues (12), who is open for something (6) and not away (-15), and up to 10 less the
 * farther away somebody is.
 */
@Injectable()
export class FindPeople {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
    private readonly skills: FindSkills,
  ) {}

  /** @throws Invalid */
  async page(
    filter: PeopleFilterInput,
    { sort, first, after }: Asked,
    context: GraphqlContext,
  ): Promise<PersonMatchConnectionType> {
    if (sort === 'DISTANCE' && !filter.near) throw new Invalid([{ field: 'filter.near', code: 'required' }]);
    const size = pageSize(first);
    const from = Math.max(0, Math.floor(Number(decodeCursor(after, ['number'])?.[0] ?? 0)));
    const query = await this.query(filter, context);
    const found = await findPeople(this.db, query);
    const ranked =
      sort === 'DISTANCE'
        ? found.sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity))
        : await this.weighed(found);
    const shown = ranked.slice(from, from + size);
    const people = await personLoader(context, this.db).loadMany(shown.map(({ personId }) => personId));
    const edges = shown.flatMap(({ skillIds, km }, index) => {
      const person = people[index]!;
      const node = { person: person as Exclude<typeof person, Error>, skillIds, distanceKm: km };
      return person instanceof Error ? [] : [{ node, cursor: encodeCursor([String(from + index + 1)]) }];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: ranked.length > from + size },
      totalCount: ranked.length,
      query,
    };
  }

  private async query(filter: PeopleFilterInput, context: GraphqlContext): Promise<DirectoryQuery> {
    this.refuse(filter);
    const viewer = viewerId(context.actor);
    const text = filter.text?.trim().slice(0, MOST_LETTERS) ?? '';
    const [hits, meant] = text
      ? await Promise.all([this.hits(text, context), this.meant(text, context)])
      : [null, []];
    return {
      viewer,
      skills: [...new Set(filter.skills ?? [])],
      hits,
      meant,
      languages: filter.languages?.length ? filter.languages : null,
      openFor: filter.openFor?.length ? filter.openFor : null,
      organisation: filter.organisation ?? null,
      near: filter.near ?? null,
      today: today(this.clock),
    };
  }

  private refuse({ skills, near }: PeopleFilterInput): void {
    if (skills && skills.length > MOST_SKILLS)
      throw new Invalid([{ field: 'filter.skills', code: 'tooMany', params: { max: MOST_SKILLS } }]);
    if (near && !(Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180))
      throw new Invalid([{ field: 'filter.near', code: 'notAllowed' }]);
    if (near && !(near.radiusKm > 0 && near.radiusKm <= MAX_RADIUS_KM))
      throw new Invalid([{ field: 'filter.near.radiusKm', code: 'tooHigh', params: { max: MAX_RADIUS_KM } }]);
  }

  private async hits(text: string, { actor, language }: GraphqlContext): Promise<string[]> {
    const audiences = await this.db.query<{ id: string }>(
      'SELECT organisation_id AS id FROM organisation_members WHERE person_id = $1',
      [viewerId(actor)],
      { name: 'organisations-of-asker' },
    );
    const { hits } = await this.index.search({
      kinds: ['person'],
      text,
      audiences: audiences.map(({ id }) => id),
      language: language === 'en' ? 'EN' : 'NL',
      now: this.clock.now(),
      limit: HITS,
      counted: false,
    });
    return hits.map(({ id }) => id);
  }

  private async meant(text: string, { actor, language }: GraphqlContext): Promise<string[]> {
    const { nodes } = await this.skills.page({ text, first: MEANT, viewer: viewerId(actor), language });
    return nodes.map(({ id }) => id);
  }

  private async weighed(found: Found[]): Promise<Found[]> {
    const [close, rest] = [found.slice(0, WEIGHED), found.slice(WEIGHED)];
    const keys = close.flatMap(({ personId, skillIds }) =>
      skillIds.slice(0, MOST_SKILLS).map((skillId) => ({ personId, skillId })),
    );
    if (!keys.length) return found;
    const evidence = await evidenceOf(this.db, keys, this.clock.now());
    const strength = new Map<string, number>();
    keys.forEach(({ personId }, index) =>
      strength.set(personId, (strength.get(personId) ?? 0) + strengthOf(evidence[index]!)),
    );
    const rank = ({ personId, rank: rough }: Found) => rough + (strength.get(personId) ?? 0);
    return [...close.sort((a, b) => rank(b) - rank(a) || (a.personId < b.personId ? -1 : 1)), ...rest];
  }
}
