import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WithdrawalsDocument, type WithdrawalsQuery } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { RowBones } from '../../../ui/row-bones.js';
import classes from '../booking.module.css';

type Booking = NonNullable<WithdrawalsQuery['viewer']>['bookings']['nodes'][number];

/** Always in the footer: what one can withdraw from, until when, and how it works. */
export function WithdrawalsPage() {
  const { t } = useTranslation('changes');
  const { viewer } = useViewer();
  return (
    <Page title={t('withdrawals.title')} lead={t('withdrawals.lead')} width="text">
      <div className={classes.column}>
        {viewer === null ? (
          <EmptyState
            title={t('withdrawals.signInTitle')}
            actions={
              <LinkButton to="/inloggen" search={{ terug: '/herroepen' }}>
                {t('withdraw.signIn')}
              </LinkButton>
            }
          >
            {t('withdrawals.signInText')}
          </EmptyState>
        ) : (
          viewer && <List />
        )}
        <section className={classes.section}>
          <h2>{t('withdrawals.howTitle')}</h2>
          <ul className={classes.how}>
            <li>{t('withdrawals.how14')}</li>
            <li>{t('withdrawals.howBack')}</li>
            <li>{t('withdrawals.howPerformed')}</li>
            <li>{t('withdrawals.howBusiness')}</li>
          </ul>
        </section>
      </div>
    </Page>
  );
}

function List() {
  const { t } = useTranslation('changes');
  const { data, error, refetch } = useQuery(WithdrawalsDocument, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.viewer?.bookings.nodes;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found) return <RowBones />;
  const possible = found.filter(({ withdrawal }) => withdrawal?.possible);
  if (possible.length === 0)
    return <EmptyState title={t('withdrawals.none')}>{t('withdrawals.noneText')}</EmptyState>;
  return (
    <ul className={classes.items}>
      {possible.map((booking) => (
        <Row key={booking.id} booking={booking} />
      ))}
    </ul>
  );
}

function Row({ booking }: { booking: Booking }) {
  const { t } = useTranslation('changes');
  const f = useFormats();
  const { session, withdrawal } = booking;
  const { title } = session.training;
  return (
    <li className={classes.withdrawal}>
      <div>
        <Link to="/boekingen/$id" params={{ id: booking.id }} search={{}}>
          {title}
        </Link>
        <p className={classes.later}>
          {f.date(session.startsAt, session.zone)}
          {withdrawal?.until && ` · ${t('withdrawals.until', { date: f.dateTime(withdrawal.until) })}`}
        </p>
      </div>
      <LinkButton
        to="/boekingen/$id/herroepen"
        params={{ id: booking.id }}
        variant="default"
        size="sm"
        aria-label={t('withdrawals.of', { title })}
      >
        {t('withdrawals.open')}
      </LinkButton>
    </li>
  );
}
