import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { cleared, radii, standardRadius } from './search.js';
import { useActiveFilters } from './use-active-filters.js';
import { useTrainingsSearch } from './use-trainings-search.js';

/** Nothing found: offers a wider circle, or to let go of one filter. */
export function NoResults() {
  const { t } = useTranslation(['trainings', 'shell']);
  const { search, narrow } = useTrainingsSearch();
  const navigate = useNavigate({ from: '/trainingen' });
  const filters = useActiveFilters();
  if (filters.length === 0) {
    return (
      <EmptyState
        title={t('nothingTitle')}
        actions={
          <>
            <LinkButton to="/leervragen/nieuw">{t('shell:requestTraining')}</LinkButton>
            <LinkButton to="/studio" variant="default">
              {t('shell:offerTraining')}
            </LinkButton>
          </>
        }
      >
        {t('nothingText')}
      </EmptyState>
    );
  }
  const wider = search.plaats && radii.find((km) => km > (search.straal ?? standardRadius));
  return (
    <EmptyState
      title={t('noneTitle')}
      actions={
        <>
          {wider && (
            <Button onClick={() => narrow({ straal: wider })}>{t('noneWiden', { km: wider })}</Button>
          )}
          {filters
            .filter(({ key }) => !wider || key !== 'plaats')
            .slice(0, 3)
            .map(({ key, name, without }) => (
              <Button key={key} variant="default" onClick={() => narrow(without)}>
                {t('noneDrop', { name: name.replace(/[“”]/g, '') })}
              </Button>
            ))}
          <LinkButton to="/leervragen/nieuw" search={{ titel: search.zoek }} variant="default">
            {t('shell:requestTraining')}
          </LinkButton>
          <Button variant="subtle" onClick={() => void navigate({ search: cleared, resetScroll: false })}>
            {t('clearAll')}
          </Button>
        </>
      }
    >
      {t('noneText')}
    </EmptyState>
  );
}
