import { Injectable } from '@nestjs/common';
import type { Language } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Geocoder } from '../platform/geo/index.js';
import { normalise, SearchIndex, type SearchHit, type SearchKind } from '../platform/search/index.js';
import type { PlaceType } from './session.graphql.js';
import type { TopicType } from './training.graphql.js';
import { TOPIC_COLUMNS } from './trainings.rows.js';

const TRAININGS = 5;
const PEOPLE = 2;
const TOPICS = 3;
const TOWNS = 2;

/** Topics of which a name or synonym has a word that starts like this; those that start so come first. */
const MATCHING_TOPICS = `
  SELECT ${TOPIC_COLUMNS} FROM skills o, LATERAL (
    SELECT bool_or(lower(unaccent(name)) LIKE $1 || '%') AS first,
      bool_or(' ' || regexp_replace(lower(unaccent(name)), '[^a-z0-9]+', ' ', 'g') LIKE '% ' || $1 || '%') AS any
    FROM unnest(o.synonyms || ARRAY[o.name_nl, o.name_en]) name) match
  WHERE match.any ORDER BY match.first DESC, o.name_nl LIMIT ${TOPICS}`;

export interface Suggested {
  trainings: SearchHit[];
  people: SearchHit[];
  topics: TopicType[];
  towns: PlaceType[];
}

/** What somebody may mean while still typing. */
@Injectable()
export class Suggest {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
    private readonly geocoder: Geocoder,
  ) {}

  async run(text: string, language: Language): Promise<Suggested> {
    const typed = normalise(text.slice(0, 100));
    if (!typed) return { trainings: [], people: [], topics: [], towns: [] };
    const query = { text: typed, language, now: this.clock.now() };
    const [groups, topics, towns] = await Promise.all([
      this.index.groups({ ...query, kinds: ['training', 'person'], limit: TRAININGS }),
      this.db.query<TopicType>(MATCHING_TOPICS, [typed], { name: 'matching-topics' }),
      this.geocoder.search(text.slice(0, 100), TOWNS),
    ]);
    const of = (kind: SearchKind) => groups.find((group) => group.kind === kind)?.hits ?? [];
    return { trainings: of('training'), people: of('person').slice(0, PEOPLE), topics, towns };
  }
}
