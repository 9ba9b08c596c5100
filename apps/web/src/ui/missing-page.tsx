import { useTranslation } from 'react-i18next';
import { EmptyState } from './empty-state.js';
import { ErrorState } from './error-state.js';
import { LinkButton } from './link-button.js';
import { Page } from './page.js';

interface Props {
  title: string;
  text: string;
  /** Why it could not be read; without it, there is no such thing. */
  error?: unknown;
  onRetry?: () => void;
}

/** A page for something that is not there, or could not be read. */
export function MissingPage({ title, text, error, onRetry }: Props) {
  const { t } = useTranslation('shell');
  return (
    <Page title={title} hideTitle width="text">
      {error ? (
        <ErrorState error={error} onRetry={onRetry} />
      ) : (
        <EmptyState title={title} actions={<LinkButton to="/trainingen">{t('toTrainings')}</LinkButton>}>
          <p>{text}</p>
        </EmptyState>
      )}
    </Page>
  );
}
