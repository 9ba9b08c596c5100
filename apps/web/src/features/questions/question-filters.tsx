import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WorkplacesDocument } from '../../gql/questions/graphql.js';
import { SelectField } from '../../ui/field.js';
import { SkillFilter } from '../../ui/post/skill-filter.js';
import { WordsField } from '../../ui/words-field.js';
import classes from './questions.module.css';
import { narrowed, type QuestionsSearch, type SortWord } from './search.js';

const route = getRouteApi('/vragen');

/** Words, skill, place and order: all of it in the address. */
export function QuestionFilters() {
  const { t } = useTranslation('questions');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const workplaces = useQuery(WorkplacesDocument).data?.viewer?.organisations ?? [];
  const change = (part: QuestionsSearch) =>
    void navigate({ search: (before) => narrowed(before, part), replace: true, resetScroll: false });
  return (
    <form
      className={classes.filters}
      role="search"
      aria-label={t('filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <WordsField
        label={t('search')}
        value={search.zoek ?? ''}
        onChange={(zoek) => change({ zoek: zoek || undefined })}
      />
      <SkillFilter chosen={search.over} onChange={(over) => change({ over })} />
      {workplaces.length > 0 && (
        <SelectField
          label={t('where')}
          value={search.waar ?? ''}
          onChange={(event) => change({ waar: event.currentTarget.value || undefined })}
        >
          <option value="">{t('everywhere')}</option>
          {workplaces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
          <option value="openbaar">{t('publicOnly')}</option>
        </SelectField>
      )}
      <SelectField
        label={t('sort')}
        value={search.sorteer ?? ''}
        onChange={(event) => change({ sorteer: (event.currentTarget.value as SortWord) || undefined })}
      >
        <option value="">{t('newest')}</option>
        <option value="actief">{t('active')}</option>
        <option value="stemmen">{t('mostVotes')}</option>
      </SelectField>
    </form>
  );
}
