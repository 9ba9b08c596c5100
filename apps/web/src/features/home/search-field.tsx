import { useState, type ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SuggestionsDocument, type SuggestionsQuery } from '../../gql/home/graphql.js';
import { rememberNear } from '../../lib/near.js';
import { useFormats } from '../../lib/use-formats.js';
import { useSettled } from '../../lib/use-settled.js';
import { Button } from '../../ui/button.js';
import { Combobox, type ComboboxOption } from '../../ui/combobox.js';
import { Highlight } from '../../ui/highlight.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import classes from './search-field.module.css';

type Suggestion = SuggestionsQuery['suggestions'][number];

interface Line {
  start?: ReactNode;
  main: ReactNode;
  side?: ReactNode;
}

const Line = ({ start, main, side }: Line) => (
  <span className={classes.line}>
    {start}
    <span className={classes.main}>{main}</span>
    {side && <span className={classes.side}>{side}</span>}
  </span>
);

/** The one search field: trainings, people, topics and towns together, as one types. */
export function SearchField({ labelledBy }: { labelledBy: string }) {
  const { t } = useTranslation(['home', 'shell']);
  const f = useFormats();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 120);
  const { data, previousData } = useQuery(SuggestionsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const suggestions = asked.length < 2 ? [] : ((data ?? previousData)?.suggestions ?? []);

  const searchAll = () =>
    void navigate({ to: '/trainingen', search: text.trim() ? { zoek: text.trim() } : {} });

  const option = (suggestion: Suggestion): ComboboxOption => {
    switch (suggestion.__typename) {
      case 'TrainingSuggestion': {
        const { training, highlight } = suggestion;
        const next = training.nextSession;
        const where = training.format === 'ONLINE' ? t('shell:online') : next?.place?.town;
        return {
          key: `training/${training.id}`,
          group: t('groupTrainings'),
          content: (
            <Line
              main={<Highlight text={highlight} />}
              side={[next && f.dateShort(next.startsAt, next.zone), where].filter(Boolean).join(' · ')}
            />
          ),
          choose: () => void navigate({ to: '/trainingen/$slug', params: { slug: training.slug } }),
        };
      }
      case 'PersonSuggestion': {
        const { person, highlight } = suggestion;
        return {
          key: `person/${person.id}`,
          group: t('groupPeople'),
          content: (
            <Line
              start={<PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={28} />}
              main={<Highlight text={highlight} />}
              side={person.headline}
            />
          ),
          choose: () => void navigate({ to: '/mensen/$slug', params: { slug: person.slug } }),
        };
      }
      case 'TopicSuggestion': {
        const { topic } = suggestion;
        return {
          key: `topic/${topic.id}`,
          group: t('groupTopics'),
          content: <Line main={topic.name} side={t('trainingCount', { count: topic.trainingCount })} />,
          choose: () => void navigate({ to: '/trainingen', search: { onderwerp: [topic.slug] } }),
        };
      }
      case 'TownSuggestion': {
        const { town, province, latitude, longitude } = suggestion.place;
        return {
          key: `town/${town}/${latitude}`,
          group: t('groupTowns'),
          content: <Line main={town} side={province} />,
          choose: () => {
            rememberNear({ town, latitude, longitude });
            void navigate({ to: '/trainingen', search: { plaats: town, bij: [latitude, longitude] } });
          },
        };
      }
    }
  };

  const everything: ComboboxOption[] = asked
    ? [{ key: 'all', content: <Line main={t('allFor', { text: asked })} />, choose: searchAll }]
    : [];

  return (
    <Combobox
      id="search"
      size="xl"
      label={t('question')}
      labelledBy={labelledBy}
      value={text}
      onChange={setText}
      onSubmit={searchAll}
      options={suggestions.length > 0 ? [...suggestions.map(option), ...everything] : everything}
      placeholder={t('placeholder')}
      icon={<IconSearch size={22} stroke={1.7} aria-hidden="true" />}
      end={
        <Button size="md" onClick={searchAll}>
          {t('search')}
        </Button>
      }
    />
  );
}
