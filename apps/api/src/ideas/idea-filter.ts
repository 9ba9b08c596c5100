import { askedAt } from '../posts/index.js';
import type { IdeaFilterType } from './ideas.graphql.js';

const MOST_WORDS = 8;

/** Values of a statement, each with its place in the text. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.all.push(value)}::${type}`;
  }
}

/** Below skills, they themselves included; of one that was merged, below the one that it lives on in. */
const below = (slugs: string): string =>
  `WITH RECURSIVE below (id) AS (
     SELECT coalesce(merged_into_id, id) FROM skills WHERE slug = ANY(${slugs})
     UNION SELECT s.id FROM below b JOIN skills s ON s.parent_id = b.id)
   SELECT id FROM below`;

const escapeLike = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** What the filter of this viewer asks of an idea `i` and its post `p`, as conditions; visibility is not among them. */
export function filterConditions(filter: IdeaFilterType, values: Values, viewer: string): string[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return [
    ...words.map(
      (word) => `lower(p.title || ' ' || p.text) LIKE ${values.add(`%${escapeLike(word)}%`, 'text')}`,
    ),
    ...(filter.skills?.length
      ? [
          `p.id IN (SELECT ps.post_id FROM post_skills ps
             WHERE ps.skill_id IN (${below(values.add(filter.skills, 'text[]'))}))`,
        ]
      : []),
    ...(filter.organisation
      ? [
          askedAt(
            `(SELECT id FROM organisations WHERE slug = ${values.add(filter.organisation, 'text')})`,
            viewer,
          ),
        ]
      : []),
    ...(filter.status?.length ? [`i.status = ANY(${values.add(filter.status, 'text[]')})`] : []),
    ...(filter.scope ? [`p.scope = ${values.add(filter.scope, 'text')}`] : []),
  ];
}
