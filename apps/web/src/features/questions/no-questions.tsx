import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { isNarrowed, type QuestionsSearch } from './search.js';

/** An empty list says why it is empty, and what to do. */
export function NoQuestions({ search }: { search: QuestionsSearch }) {
  const { t } = useTranslation('questions');
  const { lijst, zoek, over } = search;
  const ask = (
    <LinkButton to="/vragen/nieuw" search={{ titel: zoek, over }}>
      {t('ask')}
    </LinkButton>
  );
  if (isNarrowed(search))
    return (
      <EmptyState
        title={t('noneFound')}
        actions={
          <>
            {ask}
            <LinkButton to="/vragen" search={{ lijst }} variant="default">
              {t('clear')}
            </LinkButton>
          </>
        }
      >
        <p>{t('noneFoundText')}</p>
      </EmptyState>
    );
  if (lijst === 'aan-mij')
    return (
      <EmptyState title={t('noneToMe')}>
        <p>{t('noneToMeText')}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={t(`none.${lijst ?? 'alle'}`)} actions={ask}>
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}
