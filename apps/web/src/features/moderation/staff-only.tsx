import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';

/** For moderators and administrators; others read that it is. */
export function StaffOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('moderation');
  const { viewer } = useViewer();
  if (viewer === undefined) return null;
  if (viewer?.roles.some((role) => role === 'moderator' || role === 'admin')) return children;
  return (
    <Page title={title} hideTitle width="text">
      <EmptyState title={t('forbidden')} />
    </Page>
  );
}
