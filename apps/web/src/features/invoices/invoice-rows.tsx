import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvoiceRowFragment } from '../../gql/invoices/graphql.js';
import { noon, today } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { DownloadLink } from './download-link.js';
import classes from './invoices.module.css';

interface Props {
  invoices: readonly InvoiceRowFragment[];
  side: 'ISSUED' | 'RECEIVED' | 'ALL';
}

export function InvoiceRows({ invoices, side }: Props) {
  const { t } = useTranslation('invoices');
  return (
    <ul className={classes.rows} aria-label={t('list')}>
      {invoices.map((invoice) => (
        <Row key={invoice.id} invoice={invoice} side={side} />
      ))}
    </ul>
  );
}

function Row({ invoice, side }: { invoice: InvoiceRowFragment; side: Props['side'] }) {
  const { t } = useTranslation('invoices');
  const f = useFormats();
  const { id, number, kind, issuedOn, totalCents, lines } = invoice;
  const who =
    side !== 'RECEIVED' ? t('to', { name: invoice.buyer.name }) : t('from', { name: invoice.seller.name });
  const state = useStateOf(invoice);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Link to="/facturen/$id" params={{ id }} search={{}} className={classes.number}>
          {number}
        </Link>
        <span className={classes.title}>{lines[0]?.title}</span>
        <span className={classes.quiet}>
          <time dateTime={issuedOn}>{f.date(noon(issuedOn))}</time>
          {' · '}
          {kind === 'SALE' ? who : `${t(kind === 'CREDIT' ? 'credit' : 'fee')} · ${who}`}
        </span>
      </div>
      <div className={classes.amount}>
        <strong>{f.amount(totalCents)}</strong>
        <span className={classes.state} data-state={state.name}>
          {state.text}
        </span>
      </div>
      <DownloadLink href={invoice.pdfUrl} newTab label={t('pdfOf', { number })}>
        {t('pdf')}
      </DownloadLink>
    </li>
  );
}

/** Whether something is still to be done about it, in a word. */
function useStateOf({ kind, openCents, dueOn, creditedCents, totalCents, replacedBy }: InvoiceRowFragment) {
  const { t } = useTranslation('invoices');
  const f = useFormats();
  const amount = f.amount(openCents);
  if (kind === 'CREDIT') return { name: 'credit', text: t('state.credit') };
  if (replacedBy) return { name: 'replaced', text: t('state.replaced') };
  if (openCents > 0 && dueOn && dueOn < today()) return { name: 'late', text: t('state.late', { amount }) };
  if (openCents > 0) return { name: 'open', text: t('state.open', { amount }) };
  if (creditedCents >= totalCents) return { name: 'credited', text: t('state.credited') };
  return { name: 'paid', text: t('state.paid') };
}
