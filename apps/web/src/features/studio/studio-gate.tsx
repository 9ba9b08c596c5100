import type { ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';

/** Only for trainers: others are told how to become one, visitors to sign in first. */
export function StudioGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('studio');
  const { pathname } = useLocation();
  const { viewer, isTrainer } = useViewer();
  if (viewer === null)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('signInTitle')}
          actions={
            <>
              <LinkButton to="/inloggen" search={{ terug: pathname }}>
                {t('signIn')}
              </LinkButton>
              <LinkButton to="/aanmelden" search={{ terug: pathname }} variant="default">
                {t('signUp')}
              </LinkButton>
            </>
          }
        >
          {t('startText')}
        </EmptyState>
      </Page>
    );
  if (viewer && !isTrainer)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('startTitle')}
          actions={
            <LinkButton to="/instellingen" search={{ deel: 'trainer', terug: pathname }}>
              {t('startAction')}
            </LinkButton>
          }
        >
          {t('startText')}
        </EmptyState>
      </Page>
    );
  return children;
}
