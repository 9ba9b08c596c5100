import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WorkplacesDocument } from '../../gql/ideas/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Choice } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { WordsField } from '../../ui/words-field.js';
import classes from './ideas.module.css';
import { narrowed, statusWords, type IdeasSearch, type StatusWord } from './search.js';

const route = getRouteApi('/ideeen');
const words = Object.keys(statusWords) as StatusWord[];

/** Words, place, order and what became of it: all of it in the address. */
export function IdeaFilters() {
  const { t } = useTranslation('ideas');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useViewer();
  const workplaces = useQuery(WorkplacesDocument).data?.viewer?.organisations ?? [];
  const change = (part: IdeasSearch) =>
    void navigate({ search: (before) => narrowed(before, part), replace: true, resetScroll: false });
  return (
    <form
      className={classes.filters}
      role="search"
      aria-label={t('filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={classes.fields}>
        <WordsField
          label={t('search')}
          value={search.zoek ?? ''}
          onChange={(zoek) => change({ zoek: zoek || undefined })}
        />
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
          onChange={(event) =>
            change({ sorteer: event.currentTarget.value === 'nieuw' ? 'nieuw' : undefined })
          }
        >
          <option value="">{t('mostVotes')}</option>
          <option value="nieuw">{t('newest')}</option>
        </SelectField>
      </div>
      <div className={classes.chips}>
        <Choice
          legend={t('statusLegend')}
          hideLegend
          many={false}
          options={words.map((value) => ({ value, label: t(`status.${statusWords[value]}`) }))}
          selected={search.status ? [search.status] : []}
          onChange={([status]) => change({ status })}
        />
        {viewer && (
          <Choice
            legend={t('whose')}
            hideLegend
            options={[{ value: '1', label: t('mine') }]}
            selected={search.mijn ? ['1'] : []}
            onChange={([mine]) => change({ mijn: mine === '1' ? '1' : undefined })}
          />
        )}
      </div>
    </form>
  );
}
