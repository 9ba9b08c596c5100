import { useEffect, useRef } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountSettingsPageDocument } from '../../gql/accounts/graphql.js';
import { Bone, Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { ExpertiseSection } from './expertise-section.js';
import { GoodbyeSection } from './goodbye-section.js';
import { MailSection } from './mail-section.js';
import { NotificationChoices } from './notification-choices.js';
import { ProfileSection } from './profile-section.js';
import { settingsParts } from './routes.js';
import { SecuritySection } from './security-section.js';
import classes from './settings.module.css';
import { TaxSection } from './tax-section.js';
import { TrainerSection } from './trainer-section.js';
import { VisibilitySection } from './visibility-section.js';

const route = getRouteApi('/instellingen');
const labels = {
  profiel: 'profile',
  kennis: 'expertise',
  zichtbaar: 'visibility',
  trainer: 'trainer',
  belasting: 'tax',
  beveiliging: 'security',
  mail: 'mail',
  gegevens: 'data',
} as const;

export function SettingsPage() {
  const { t } = useTranslation(['accounts', 'shell']);
  const { deel = 'profiel', terug } = route.useSearch();
  const { data, error, refetch } = useQuery(AccountSettingsPageDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const viewer = data?.viewer;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the smallest phones the parts do not fit beside each other.
    nav.current
      ?.querySelector('[aria-current=page]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [deel, viewer?.email]);

  return (
    <Page title={t('settings.title')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !viewer && (
        <EmptyState
          title={t('shell:signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: `/instellingen?deel=${deel}` }}>
              {t('shell:signIn')}
            </LinkButton>
          }
        >
          {t('shell:signInText')}
        </EmptyState>
      )}
      {!data && !error && (
        <Bones>
          <div className={classes.section}>
            <Bone width="12rem" height="2rem" />
            <Bone height="3rem" />
            <Bone height="3rem" />
            <Bone height="6rem" />
          </div>
        </Bones>
      )}
      {viewer && (
        <div className={classes.layout}>
          <nav ref={nav} aria-label={t('settings.sections')} className={classes.nav}>
            {settingsParts
              .filter((part) => part !== 'belasting' || viewer.taxDetails)
              .map((part) => (
                <Link
                  key={part}
                  to="/instellingen"
                  search={{ deel: part, terug }}
                  replace
                  aria-current={part === deel ? 'page' : undefined}
                  resetScroll={false}
                >
                  {t(`settings.${labels[part]}`)}
                </Link>
              ))}
          </nav>
          {/* All stay mounted: what was typed in one is still there after a look at another. */}
          <div hidden={deel !== 'profiel'}>
            <ProfileSection viewer={viewer} />
          </div>
          <div hidden={deel !== 'kennis'}>
            <ExpertiseSection shown={deel === 'kennis'} />
          </div>
          <div hidden={deel !== 'zichtbaar'}>
            <VisibilitySection shown={deel === 'zichtbaar'} />
          </div>
          <div hidden={deel !== 'trainer'}>
            <TrainerSection viewer={viewer} terug={terug} />
          </div>
          {viewer.taxDetails && (
            <div hidden={deel !== 'belasting'}>
              <TaxSection details={viewer.taxDetails} />
            </div>
          )}
          <div hidden={deel !== 'beveiliging'}>
            <SecuritySection viewer={viewer} shown={deel === 'beveiliging'} />
          </div>
          <div hidden={deel !== 'mail'}>
            <MailSection viewer={viewer} />
            <NotificationChoices />
          </div>
          <div hidden={deel !== 'gegevens'}>
            <GoodbyeSection email={viewer.email} shown={deel === 'gegevens'} />
          </div>
        </div>
      )}
    </Page>
  );
}
