import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconChecks } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MarkReadDocument, NotificationsDocument } from '../../gql/notifications/graphql.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Outcome } from '../../ui/outcome.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { RowBones } from '../../ui/row-bones.js';
import { TabNav } from '../../ui/tab-nav.js';
import { NotificationRow } from './notification-row.js';
import classes from './notifications.module.css';

const route = getRouteApi('/meldingen');
const PAGE = 20;

/** What one should know, the latest first. */
export function NotificationsPage() {
  const { t } = useTranslation(['notices', 'shell']);
  const { toon, na, pagina = 1 } = route.useSearch();
  const unread = toon === 'ongelezen';
  const { data, error, refetch } = useQuery(NotificationsDocument, {
    variables: { unread, first: PAGE, after: na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const [markRead, { loading }] = useMutation(MarkReadDocument);
  const list = data?.notifications;
  const [outcome, setOutcome] = useState<string>();
  const readAll = async () => {
    setOutcome(undefined);
    const done = await markRead({ variables: { ids: null } }).catch(() => undefined);
    if (done) await refetch().catch(() => undefined);
    setOutcome(done ? t('allRead') : t('failed'));
  };
  return (
    <Page
      title={t('title')}
      width="text"
      actions={
        !!list?.unreadCount && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconChecks size={18} aria-hidden="true" />}
            disabled={loading}
            onClick={() => void readAll()}
          >
            {t('readAll')}
          </Button>
        )
      }
    >
      <TabNav label={t('parts')}>
        <Link
          to="/meldingen"
          search={{}}
          activeOptions={{ exact: true }}
          aria-current={unread ? undefined : 'page'}
        >
          {t('all')}
        </Link>
        <Link
          to="/meldingen"
          search={{ toon: 'ongelezen' }}
          activeOptions={{ exact: true }}
          aria-current={unread ? 'page' : undefined}
        >
          {t('unread', { count: list?.unreadCount ?? 0 })}
        </Link>
      </TabNav>
      <Outcome text={outcome} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <RowBones />}
      {list?.nodes.length === 0 && (
        <EmptyState
          title={unread ? t('allRead') : t('none')}
          actions={
            <LinkButton to="/instellingen" search={{ deel: 'mail' }} variant="default">
              {t('choose')}
            </LinkButton>
          }
        >
          {t('noneText')}
        </EmptyState>
      )}
      {list && list.nodes.length > 0 && (
        <>
          <ul className={classes.list}>
            {list.nodes.map((one) => (
              <NotificationRow
                key={one.id}
                notification={one}
                onOpen={() => void markRead({ variables: { ids: [one.id] } }).catch(() => undefined)}
              />
            ))}
          </ul>
          <Pager
            list={`meldingen/${toon ?? ''}`}
            page={pagina}
            after={na}
            total={list.totalCount}
            pageSize={PAGE}
            endCursor={list.pageInfo.endCursor}
            hasNextPage={list.pageInfo.hasNextPage}
          />
          <p className={classes.settings}>
            <Link to="/instellingen" search={{ deel: 'mail' }}>
              {t('choose')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}
