import { Injectable } from '@nestjs/common';
import { organisationLoader } from '../organisations/index.js';
import { viewerId } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import type { SearchFacets as Counted } from '../platform/search/index.js';
import { visibleSkill } from '../skills/index.js';
import type { SearchFacetsType } from './search.graphql.js';

/** The counts of the index, with the names of what they count. */
@Injectable()
export class SearchFacets {
  constructor(private readonly db: Db) {}

  async read(counted: Counted, context: GraphqlContext): Promise<SearchFacetsType> {
    const [skills, organisations] = await Promise.all([
      this.skillNames(
        counted.topics.map(({ value }) => value),
        context,
      ),
      organisationLoader(context, this.db).loadMany(counted.organisations.map(({ value }) => value)),
    ]);
    return {
      kinds: counted.kinds.map(({ value, count }) => ({ kind: value as never, count })),
      skills: counted.topics.flatMap(({ value: slug, count }) => {
        const name = skills.get(slug);
        return name ? [{ slug, name, count }] : [];
      }),
      languages: counted.languages.map(({ value, count }) => ({ language: value, count })),
      organisations: organisations.flatMap((organisation, at) =>
        organisation && !(organisation instanceof Error)
          ? [{ organisation, count: counted.organisations[at]!.count }]
          : [],
      ),
      statuses: counted.statuses.map(({ value, count }) => ({ status: value, count })),
    };
  }

  private async skillNames(
    slugs: readonly string[],
    { language, actor }: GraphqlContext,
  ): Promise<Map<string, string>> {
    const rows = await this.db.query<{ slug: string; name: string }>(
      `SELECT slug, CASE WHEN $2 THEN name_en ELSE name_nl END AS name FROM skills s WHERE slug = ANY($1) AND ${visibleSkill('$3::uuid')}`,
      [slugs, language === 'en', viewerId(actor)],
      { name: 'names-of-skills' },
    );
    return new Map(rows.map(({ slug, name }) => [slug, name]));
  }
}
