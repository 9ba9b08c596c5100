import { useQuery } from '@apollo/client/react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StudioProposalsDocument, type StudioProposalsQuery } from '../../../gql/proposals/graphql.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { RowBones } from '../../../ui/row-bones.js';
import classes from './propose.module.css';
import { StudioProposal } from './studio-proposal.js';

const FIRST = 20;

/** What a trainer proposed, what became of it, and what is expected of them. */
export function StudioProposalsPage() {
  const { t } = useTranslation('proposing');
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  return (
    <Page
      title={t('studio.title')}
      lead={t('studio.lead')}
      actions={
        <LinkButton to="/leervragen" search={{ van: 'past' }} variant="default">
          {t('studio.toRequests')}
        </LinkButton>
      }
    >
      {viewer === null ? (
        <EmptyState
          title={t('signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: pathname }}>
              {t('signIn')}
            </LinkButton>
          }
        />
      ) : (
        <List />
      )}
    </Page>
  );
}

function List() {
  const { t } = useTranslation('proposing');
  const { data, error, loading, refetch, fetchMore } = useQuery(StudioProposalsDocument, {
    variables: { first: FIRST, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.viewer?.proposals;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found) return <RowBones />;
  if (found.nodes.length === 0)
    return (
      <EmptyState
        title={t('studio.none')}
        actions={
          <>
            <LinkButton to="/leervragen" search={{ van: 'past' }}>
              {t('studio.toRequests')}
            </LinkButton>
            <LinkButton to="/vraagradar" search={{}} variant="default">
              {t('studio.toRadar')}
            </LinkButton>
          </>
        }
      >
        <p>{t('studio.noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <ul className={classes.rows} aria-label={t('studio.title')} aria-busy={loading}>
        {found.nodes.map((proposal) => (
          <StudioProposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {found.pageInfo.hasNextPage && (
        <p className={classes.acts}>
          <Button
            variant="default"
            disabled={loading}
            onClick={() =>
              void fetchMore({
                variables: { after: found.pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
              })
            }
          >
            {t('studio.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function joined(before: StudioProposalsQuery, next: StudioProposalsQuery): StudioProposalsQuery {
  if (!before.viewer || !next.viewer) return before;
  const nodes = [...before.viewer.proposals.nodes, ...next.viewer.proposals.nodes];
  return { ...next, viewer: { ...next.viewer, proposals: { ...next.viewer.proposals, nodes } } };
}
