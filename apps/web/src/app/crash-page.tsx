import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.js';
import { Page } from '../ui/page.js';

/** A page that could not be shown: no connection, no rights, or a fault. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('errorTitle')} hideTitle width="text">
      <ErrorState error={error} onRetry={retry} />
    </Page>
  );
}
