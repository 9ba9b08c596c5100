import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PayoutsDocument, type PayoutsQuery } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowBones } from '../../ui/row-bones.js';
import classes from './earnings.module.css';
import { ScrollRegion } from './scroll-region.js';

const PAGE = 20;
type Payout = PayoutsQuery['payouts']['nodes'][number];

/** What was transferred, or waits to be: one row per session, with its bookings on demand. */
export function PayoutList() {
  const { t } = useTranslation('earnings');
  const { data, error, loading, refetch, fetchMore } = useQuery(PayoutsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.payouts;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        payouts: { ...next.payouts, nodes: [...before.payouts.nodes, ...next.payouts.nodes] },
      }),
    });
  return (
    <section aria-labelledby="payouts">
      <h2 id="payouts">{t('payouts.title')}</h2>
      {error && !page && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!page && !error && <RowBones />}
      {page?.nodes.length === 0 && <p className={classes.quiet}>{t('payouts.none')}</p>}
      <ul className={classes.payouts}>
        {page?.nodes.map((payout) => (
          <PayoutRow key={payout.id} payout={payout} />
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <Button variant="default" loading={loading} onClick={more}>
          {t('payouts.more')}
        </Button>
      )}
    </section>
  );
}

function PayoutRow({ payout }: { payout: Payout }) {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const { session, status, sentAt, dueAt, netCents, reversedCents } = payout;
  return (
    <li className={classes.payout}>
      <div className={classes.payoutHead}>
        <div>
          <h3 className={classes.payoutTitle}>
            <Link to="/studio/sessies/$id" params={{ id: session.id }}>
              {session.training.title}
            </Link>
          </h3>
          <p className={classes.quiet}>
            {t('payouts.session', { date: f.date(session.startsAt) })} ·{' '}
            {sentAt
              ? t('payouts.sentAt', { date: f.date(sentAt) })
              : t('payouts.dueAt', { date: f.date(dueAt) })}
          </p>
        </div>
        <div className={classes.payoutEnd}>
          <p className={classes.payoutNet}>{f.amount(netCents)}</p>
          <p className={classes.badge} data-status={status === 'SENT' ? 'ACTIVE' : status}>
            {t(`payouts.${payout.needsAccount ? 'needsAccount' : status}`)}
          </p>
        </div>
      </div>
      {reversedCents > 0 && (
        <p className={classes.quiet}>{t('payouts.reversed', { amount: f.amount(reversedCents) })}</p>
      )}
      <details className={classes.details}>
        <summary>{t('payouts.details', { count: payout.lines.length })}</summary>
        <ScrollRegion label={session.training.title}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('payouts.participant')}</th>
                <th scope="col">{t('payouts.gross')}</th>
                <th scope="col">{t('payouts.fee')}</th>
                <th scope="col">{t('payouts.feeVat')}</th>
                <th scope="col">{t('payouts.net')}</th>
              </tr>
            </thead>
            <tbody>
              {payout.lines.map((line) => (
                <tr key={line.bookingId}>
                  <th scope="row">{line.memberName}</th>
                  <td>{f.amount(line.grossCents)}</td>
                  <td>{f.amount(-line.feeExVatCents)}</td>
                  <td>{f.amount(-line.feeVatCents)}</td>
                  <td>{f.amount(line.netCents - line.backNetCents)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('overview.total')}</th>
                <td>{f.amount(payout.grossCents)}</td>
                <td>{f.amount(-payout.feeExVatCents)}</td>
                <td>{f.amount(-payout.feeVatCents)}</td>
                <td>{f.amount(netCents - reversedCents)}</td>
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </details>
    </li>
  );
}
