import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TopicNamesDocument } from '../../gql/trainings/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { Choice } from '../../ui/choice.js';
import type { Facets } from './filter-panel.js';
import classes from './filter-panel.module.css';
import { useTrainingsSearch } from './use-trainings-search.js';

const few = 6;

takeGiven(TopicNamesDocument);

/** Topics, the busiest first; the chosen ones are always in sight. */
export function TopicFilter({ facets }: { facets: Facets | undefined }) {
  const { t } = useTranslation('trainings');
  const { search, narrow } = useTrainingsSearch();
  const [all, setAll] = useState(false);
  const { data } = useQuery(TopicNamesDocument);
  const chosen = search.onderwerp ?? [];
  const counts = new Map(facets?.topics.map(({ topic, count }) => [topic.slug, count]));
  const topics = (data?.topics ?? [])
    .map(({ slug, name }) => ({ value: slug, label: name, count: counts.get(slug) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const shown = topics.filter(({ value }, index) => all || index < few || chosen.includes(value));
  if (topics.length === 0) return null;
  return (
    <div>
      <Choice
        legend={t('topic')}
        look="list"
        options={shown}
        selected={chosen}
        onChange={(slugs) => narrow({ onderwerp: slugs.length > 0 ? slugs : undefined })}
      />
      {topics.length > few && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerTopics') : t('moreTopics')}
        </button>
      )}
    </div>
  );
}
