import { useTranslation } from 'react-i18next';
import { MissingPage } from '../ui/missing-page.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return <MissingPage title={t('notFoundTitle')} text={t('notFoundText')} />;
}
