import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { AskForm } from './ask-form.js';

const route = getRouteApi('/vragen/nieuw');

/** "Stel je vraag": three fields, and what is there already beside them. */
export function AskPage() {
  const { t } = useTranslation('questions');
  const { titel, over } = route.useSearch();
  return (
    <Page title={t('ask')} lead={t('askLead')}>
      <AskForm key={`${titel ?? ''}/${over ?? ''}`} title={titel} about={over} />
    </Page>
  );
}
