import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReconciliationsDocument } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { ErrorState } from '../../ui/error-state.js';
import classes from './earnings.module.css';
import { ScrollRegion } from './scroll-region.js';

/** Of the last two weeks, whether the books and the provider agreed, and in what not. */
export function Reconciliations() {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const { data, error, refetch } = useQuery(ReconciliationsDocument, { fetchPolicy: 'cache-and-network' });
  const nights = data?.reconciliations.nodes;
  return (
    <section aria-labelledby="reconciliations">
      <h2 id="reconciliations">{t('money.reconciliations')}</h2>
      <p className={classes.quiet}>{t('money.reconciliationsText')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {nights?.length === 0 && <p>{t('money.noReconciliations')}</p>}
      {nights && nights.length > 0 && (
        <ScrollRegion label={t('money.reconciliations')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('money.night')}</th>
                <th scope="col">{t('money.provider')}</th>
                <th scope="col">{t('money.ledger')}</th>
                <th scope="col">{t('money.onTheWay')}</th>
                <th scope="col">{t('money.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {nights.map((night) => (
                <tr key={night.id} data-problem={night.differenceCents !== 0}>
                  <th scope="row">{f.dateTime(night.until)}</th>
                  <td>{f.amount(night.providerCents)}</td>
                  <td>{f.amount(night.ledgerCents)}</td>
                  <td>{f.amount(night.onTheWayCents)}</td>
                  <td>{night.differenceCents === 0 ? t('money.agrees') : f.amount(night.differenceCents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <ul className={classes.list}>
        {nights?.[0]?.differences.map((one) => (
          <li key={one.ref}>
            {t(one.onTheWay ? 'money.lineOnTheWay' : 'money.line', {
              what: `${one.kind} ${one.ref}`,
              provider: f.amount(one.providerCents),
              ledger: f.amount(one.ledgerCents),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
