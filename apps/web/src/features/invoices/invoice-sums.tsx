import { useTranslation } from 'react-i18next';
import type { InvoiceFrameQuery } from '../../gql/invoices/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './invoices.module.css';

/** What the filter lets through, added up. */
export function InvoiceSums({ sums }: { sums: InvoiceFrameQuery['invoiceSums'] }) {
  const { t } = useTranslation('invoices');
  const f = useFormats();
  const { count, openCents } = sums;
  return (
    <section className={classes.sums} aria-label={t('sums')}>
      <p className={classes.count} role="status">
        {t('count', { count })}
      </p>
      <dl>
        <Sum label={t('exVat')} cents={f.amount(sums.exVatCents)} />
        <Sum label={t('vat')} cents={f.amount(sums.vatCents)} />
        <Sum label={t('total')} cents={f.amount(sums.totalCents)} />
        {openCents > 0 && <Sum label={t('open')} cents={f.amount(openCents)} />}
      </dl>
    </section>
  );
}

const Sum = ({ label, cents }: { label: string; cents: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{cents}</dd>
  </div>
);
