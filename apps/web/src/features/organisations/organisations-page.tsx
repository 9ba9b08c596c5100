import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyOrganisationsDocument, type OrganisationLineFragment } from '../../gql/organisations/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { RowBones } from '../../ui/row-bones.js';
import { CreateForm } from './create-form.js';
import classes from './organisations.module.css';

/** Where one works: one's organisations, and how to begin one. */
export function OrganisationsPage() {
  const { t } = useTranslation(['organisations', 'shell']);
  const { data, error, refetch } = useQuery(MyOrganisationsDocument, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowBones />}
      {data && !viewer && (
        <EmptyState
          title={t('shell:signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: '/organisaties' }}>
              {t('shell:signIn')}
            </LinkButton>
          }
        >
          {t('shell:signInText')}
        </EmptyState>
      )}
      {viewer && (
        <div className={classes.stack}>
          {viewer.organisations.length > 0 && (
            <ul className={classes.firms}>
              {viewer.organisations.map((firm) => (
                <li key={firm.id}>
                  <Firm firm={firm} />
                </li>
              ))}
            </ul>
          )}
          <CreateForm first={viewer.organisations.length === 0} />
        </div>
      )}
    </Page>
  );
}

function Firm({ firm }: { firm: OrganisationLineFragment }) {
  const { t } = useTranslation('organisations');
  const facts = [
    firm.town,
    t('members', { count: firm.memberCount ?? 0 }),
    firm.viewer.role === 'ADMIN' ? t('youAdmin') : undefined,
  ];
  return (
    <article className={classes.firm}>
      <h2 className={classes.name}>
        <Link to="/organisaties/$slug" params={{ slug: firm.slug }} className={classes.link}>
          {firm.name}
        </Link>
      </h2>
      <p className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</p>
    </article>
  );
}
