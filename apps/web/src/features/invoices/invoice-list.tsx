import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InvoiceFrameDocument, InvoicesDocument } from '../../gql/invoices/graphql.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowBones } from '../../ui/row-bones.js';
import { Downloads } from './downloads.js';
import { InvoiceFilters } from './invoice-filters.js';
import { InvoiceRows } from './invoice-rows.js';
import { InvoiceSums } from './invoice-sums.js';
import classes from './invoices.module.css';
import { NoInvoices } from './no-invoices.js';
import { filterOf, isFiltered } from './search.js';

const route = getRouteApi('/facturen');
const PAGE = 20;

/** Filters, what they add up to, the invoices themselves, and the files for who keeps the books. */
export function InvoiceList() {
  const { t } = useTranslation('invoices');
  const search = route.useSearch();
  const filter = filterOf(search);
  const frame = useQuery(InvoiceFrameDocument, {
    variables: { filter, side: filter.side },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(InvoicesDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.invoices;
  const { invoiceSums: sums, invoiceYears: years = [] } = frame.data ?? frame.previousData ?? {};
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        invoices: { ...next.invoices, nodes: [...before.invoices.nodes, ...next.invoices.nodes] },
      }),
    });

  if (error && !page) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!page) return <RowBones />;
  if (page.totalCount === 0 && !isFiltered(search)) return <NoInvoices />;
  return (
    <div className={classes.list}>
      <InvoiceFilters years={years} />
      {sums && <InvoiceSums sums={sums} />}
      {page.nodes.length === 0 && <NoInvoices />}
      <InvoiceRows invoices={page.nodes} side={filter.side} />
      {page.pageInfo.hasNextPage && (
        <div>
          <Button variant="default" onClick={more} disabled={loading}>
            {t('more')}
          </Button>
        </div>
      )}
      <Downloads years={years} />
    </div>
  );
}
