import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { StudioTrainingsDocument, type TrainingStatus } from '../../gql/studio/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { RowBones } from '../../ui/row-bones.js';
import type { StudioTab } from './routes.js';
import classes from './studio.module.css';
import { TrainingRow } from './training-row.js';

const PAGE = 20;
const statusOf: Record<StudioTab, TrainingStatus> = {
  gepubliceerd: 'PUBLISHED',
  concept: 'DRAFT',
  archief: 'ARCHIVED',
};

/** The trainer's own trainings in one state. */
export function TrainingList({ tab }: { tab: StudioTab }) {
  const { t } = useTranslation('studio');
  const { data, error, loading, refetch, fetchMore } = useQuery(StudioTrainingsDocument, {
    variables: { status: statusOf[tab], first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.viewer?.trainings;
  if (error && !page) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!page) return <RowBones />;
  if (page.nodes.length === 0)
    return (
      <EmptyState
        title={t(`empty${tab}Title`)}
        actions={tab !== 'archief' && <LinkButton to="/studio/nieuw">{t('newTraining')}</LinkButton>}
      >
        {t(`empty${tab}Text`)}
      </EmptyState>
    );

  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.viewer || !next.viewer) return before;
        const nodes = [...before.viewer.trainings.nodes, ...next.viewer.trainings.nodes];
        return { ...before, viewer: { ...next.viewer, trainings: { ...next.viewer.trainings, nodes } } };
      },
    });
  return (
    <>
      <ul className={classes.rows}>
        {page.nodes.map((training) => (
          <TrainingRow key={training.id} training={training} onMoved={() => void refetch()} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <Button variant="default" mt="md" loading={loading} onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
