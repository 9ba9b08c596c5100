import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { PublishForm } from './publish-form.js';

const route = getRouteApi('/ideeen/nieuw');

/** "Plaats idee": what, why and a picture, in two minutes on a phone. */
export function PublishPage() {
  const { t } = useTranslation('ideas');
  const { titel } = route.useSearch();
  return (
    <Page title={t('publish')} lead={t('publishLead')}>
      <PublishForm key={titel} title={titel} />
    </Page>
  );
}
