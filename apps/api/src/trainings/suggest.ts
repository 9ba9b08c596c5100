import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import type { GraphqlContext } from '../platform/graphql/index.js';
import { Geocoder } from '../platform/geo/index.js';
import { normalise, SearchIndex, type SearchHit, type SearchKind } from '../platform/search/index.js';
import { asker } from './asker.js';
import type { PlaceType } from './session.graphql.js';
import type { TopicType } from './training.graphql.js';
import { TOPIC_COLUMNS } from './trainings.rows.js';

const TRAININGS = 5;
const PEOPLE = 2;
const TOPICS = 3;
const TOWNS = 2;

/** Topics that go by a name with a word that starts like this, or hold a skill that does; those that start so come first. */
const MATCHING_TOPICS = `
  WITH RECURSIVE hits AS (
    SELECT skill_id AS id, min(CASE WHEN key LIKE $1 || '%' THEN 0 ELSE 1 END) AS rank FROM skill_names
    WHERE key LIKE '%' || $1 || '%' AND ' ' || key LIKE '% ' || $1 || '%' GROUP BY skill_id
  ), up AS (
    SELECT s.id, s.parent_id, s.topic, h.rank FROM hits h JOIN skills s ON s.id = h.id WHERE s.source <> 'OWN'
    UNION SELECT s.id, s.parent_id, s.topic, up.rank + 2 FROM up JOIN skills s ON s.id = up.parent_id WHERE NOT up.topic
  ), topics AS (
    SELECT id, min(rank) AS rank FROM up WHERE topic GROUP BY id
  )
  SELECT ${TOPIC_COLUMNS} FROM topics t JOIN skills o ON o.id = t.id ORDER BY t.rank, o.name_nl LIMIT ${TOPICS}`;

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

  async run(text: string, context: GraphqlContext): Promise<Suggested> {
    const typed = normalise(text.slice(0, 100));
    if (!typed) return { trainings: [], people: [], topics: [], towns: [] };
    const query = { ...(await asker(context, this.db)), text: typed, now: this.clock.now() };
    const [groups, topics, towns] = await Promise.all([
      this.index.groups({ ...query, kinds: ['training', 'person'], limit: TRAININGS }),
      this.db.query<TopicType>(MATCHING_TOPICS, [typed], { name: 'matching-topics' }),
      this.geocoder.search(text.slice(0, 100), TOWNS),
    ]);
    const of = (kind: SearchKind) => groups.find((group) => group.kind === kind)?.hits ?? [];
    return { trainings: of('training'), people: of('person').slice(0, PEOPLE), topics, towns };
  }
}
