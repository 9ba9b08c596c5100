import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SuggestionsDocument, type SuggestionsQuery } from '../../gql/home/graphql.js';
import { hitPath } from '../../lib/hit-place.js';
import { rememberNear } from '../../lib/near.js';
import { useFormats } from '../../lib/use-formats.js';
import { useSettled } from '../../lib/use-settled.js';
import { Button } from '../../ui/button.js';
import { Combobox, type ComboboxOption } from '../../ui/combobox.js';
import { Highlight } from '../../ui/highlight.js';
import { HitFace, useHitFacts } from '../../ui/hit-facts.js';
import { HitLine } from '../../ui/hit-line.js';
import { PersonAvatar } from '../../ui/person-avatar.js';

type Suggestion = SuggestionsQuery['suggestions'][number];

/** The one search field: trainings, people, questions, ideas, topics and towns together, as one types. */
export function SearchField({ labelledBy }: { labelledBy: string }) {
  const { t } = useTranslation(['home', 'shell']);
  const f = useFormats();
  const factsOf = useHitFacts();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 120);
  const { data, previousData } = useQuery(SuggestionsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const answer = asked.length < 2 ? undefined : (data ?? previousData);
  const suggestions = answer?.suggestions ?? [];

  const searchAll = () =>
    void (text.trim()
      ? navigate({ to: '/zoeken', search: { zoek: text.trim() } })
      : navigate({ to: '/trainingen', search: {} }));

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
            <HitLine
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
            <HitLine
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
          content: <HitLine main={topic.name} side={t('trainingCount', { count: topic.trainingCount })} />,
          choose: () => void navigate({ to: '/trainingen', search: { onderwerp: [topic.slug] } }),
        };
      }
      case 'TownSuggestion': {
        const { town, province, latitude, longitude } = suggestion.place;
        return {
          key: `town/${town}/${latitude}`,
          group: t('groupTowns'),
          content: <HitLine main={town} side={province} />,
          choose: () => {
            rememberNear({ town, latitude, longitude });
            void navigate({ to: '/trainingen', search: { plaats: town, bij: [latitude, longitude] } });
          },
        };
      }
    }
  };

  const written = (answer?.search.groups ?? []).flatMap(({ kind, nodes }) =>
    nodes.map((result): ComboboxOption => ({
      key: `${kind}/${hitPath(result)}`,
      group: kind === 'QUESTION' ? t('groupQuestions') : t('groupIdeas'),
      content: (
        <HitLine
          start={<HitFace hit={result.hit} />}
          main={<Highlight text={result.highlight} />}
          side={factsOf(result.hit)}
        />
      ),
      choose: () => history.push(hitPath(result)),
    })),
  );
  const everything: ComboboxOption[] = asked
    ? [{ key: 'all', content: <HitLine main={t('allFor', { text: asked })} />, choose: searchAll }]
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
      options={[...suggestions.map(option), ...written, ...everything]}
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
