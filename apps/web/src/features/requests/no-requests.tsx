import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { isNarrowed, radii, standardRadius } from './search.js';

const route = getRouteApi('/leervragen');

/** Nothing like it: ask for it oneself, look wider, or say what one teaches. */
export function NoRequests() {
  const { t } = useTranslation('requests');
  const search = route.useSearch();
  const { isTrainer } = useViewer();
  const wider = search.plaats && radii.find((km) => km > (search.straal ?? standardRadius));
  const fits = search.van === 'past' && isTrainer;
  return (
    <EmptyState
      title={fits ? t('noneFit') : isNarrowed(search) ? t('noneFound') : t('none')}
      actions={
        <>
          {wider && (
            <LinkButton to="/leervragen" search={{ ...search, straal: wider }}>
              {t('widen', { km: wider })}
            </LinkButton>
          )}
          {!fits && (
            <LinkButton
              to="/leervragen/nieuw"
              search={{ over: search.over }}
              variant={wider ? 'default' : 'filled'}
            >
              {t('ask')}
            </LinkButton>
          )}
          {fits && (
            <LinkButton to="/instellingen" search={{ deel: 'kennis' }}>
              {t('toSkills')}
            </LinkButton>
          )}
          {isNarrowed(search) && (
            <LinkButton to="/leervragen" search={{ weergave: search.weergave }} variant="default">
              {t('clear')}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{fits ? t('noneFitText') : t('noneText')}</p>
    </EmptyState>
  );
}
