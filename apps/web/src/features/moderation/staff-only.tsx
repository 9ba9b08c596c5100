import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { RowBones } from '../../ui/row-bones.js';

/** For moderators and administrators; others read that it is. */
export function StaffOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('moderation');
  const { viewer, error, refetch } = useViewer();
  if (viewer === undefined)
    return (
      <Page title={title}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <RowBones />}
      </Page>
    );
  if (viewer?.roles.some((role) => role === 'moderator' || role === 'admin')) return children;
  return (
    <Page title={title} hideTitle width="text">
      <EmptyState title={t('forbidden')} />
    </Page>
  );
}
