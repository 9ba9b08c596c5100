import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InvoicePageDocument, type InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { CorrectButton } from './correct-button.js';
import { DownloadLink } from './download-link.js';
import { InvoicePaper } from './invoice-paper.js';
import { InvoiceState } from './invoice-state.js';
import classes from './paper.module.css';
import { RecordPaymentButton } from './record-payment-button.js';

const route = getRouteApi('/facturen/$id');

/** One invoice as it was issued, and what came of it. */
export function InvoicePage() {
  const { t } = useTranslation('invoices');
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(InvoicePageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const invoice = data?.invoice;
  if (error && !invoice)
    return (
      <Page title={t('title')} hideTitle width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (data && !invoice)
    return (
      <Page title={t('page.notFoundTitle')} hideTitle width="text">
        <EmptyState
          title={t('page.notFoundTitle')}
          actions={
            <LinkButton to="/facturen" search={{}}>
              {t('page.back')}
            </LinkButton>
          }
        >
          {t('page.notFoundText')}
        </EmptyState>
      </Page>
    );
  return invoice ? <Invoice invoice={invoice} /> : <InvoiceBone />;
}

function Invoice({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation(['invoices', 'papers']);
  const f = useFormats();
  const { nieuw } = route.useSearch();
  const { number, kind, bookingId, openCents, viewer } = invoice;
  return (
    <Page
      title={`${t(`papers:kind.${kind}`)} ${number}`}
      width="text"
      actions={
        <>
          <DownloadLink href={invoice.pdfUrl} newTab label={t('pdfOf', { number })}>
            {t('pdf')}
          </DownloadLink>
          {invoice.ublUrl && (
            <DownloadLink href={invoice.ublUrl} title={t('ublHint')}>
              {t('ubl')}
            </DownloadLink>
          )}
        </>
      }
    >
      <div className={classes.page}>
        <div role="status">{nieuw && <Notice tone="done" title={t('correct.done')} />}</div>
        <InvoiceState invoice={invoice} />
        <InvoicePaper invoice={invoice} />
        <div className={classes.acts}>
          {bookingId && (
            <LinkButton
              to="/boekingen/$id"
              params={{ id: bookingId }}
              search={{}}
              variant={viewer.canPay ? 'filled' : 'default'}
            >
              {viewer.canPay ? t('page.pay', { amount: f.amount(openCents) }) : t('page.toBooking')}
            </LinkButton>
          )}
          {viewer.canCorrect && <CorrectButton invoice={invoice} />}
          {viewer.canRecordPayment && <RecordPaymentButton invoice={invoice} />}
          <Link to="/facturen" search={{}} className={classes.back}>
            {t('page.back')}
          </Link>
        </div>
        {viewer.canCorrect && <p className={classes.quiet}>{t('page.correctText')}</p>}
      </div>
    </Page>
  );
}

function InvoiceBone() {
  const { t } = useTranslation('invoices');
  return (
    <Page title={t('title')} hideTitle width="text">
      <Bones>
        <Bone width="60%" height="2.5rem" />
        <Bone height="28rem" />
      </Bones>
    </Page>
  );
}
