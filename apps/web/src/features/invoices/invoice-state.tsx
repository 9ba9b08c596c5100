import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { noon, today } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import classes from './paper.module.css';

interface Other {
  id: string;
  number: string;
}

const Number = ({ to }: { to: Other }) => (
  <Link to="/facturen/$id" params={{ id: to.id }} search={{}}>
    {to.number}
  </Link>
);

/** What came of it since: open, credited, replaced; and the papers that belong to it. */
export function InvoiceState({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('invoices');
  const f = useFormats();
  const { openCents, dueOn, creditedCents, totalCents, replacedBy, creditsInvoice, replacesInvoice } =
    invoice;
  const late = dueOn && dueOn < today();
  const paid = dueOn && openCents === 0 && !replacedBy && creditedCents < totalCents;
  return (
    <>
      {openCents > 0 && (
        <Notice tone="info" title={t('page.openTitle', { amount: f.amount(openCents) })}>
          {late && <p>{t('page.lateText', { date: f.dateLong(noon(dueOn)) })}</p>}
          {invoice.viewer.canPay && <p>{t('page.openText')}</p>}
        </Notice>
      )}
      {paid && <Notice tone="done" title={t('page.paidTitle')} />}
      {replacedBy && (
        <Notice tone="info" title={t('page.replacedTitle')}>
          <p>
            {t('page.replacedText')}
            <Number to={replacedBy} />.
          </p>
        </Notice>
      )}
      {creditsInvoice && (
        <p className={classes.quiet}>
          {t('page.creditOf')}
          <Number to={creditsInvoice} />.
        </p>
      )}
      {replacesInvoice && (
        <p className={classes.quiet}>
          {t('page.replaces')}
          <Number to={replacesInvoice} />.
        </p>
      )}
      {creditedCents > 0 && (
        <Notice
          tone="info"
          title={
            creditedCents >= totalCents
              ? t('page.creditedAll')
              : t('page.creditedTitle', { amount: f.amount(creditedCents) })
          }
        >
          <ul className={classes.notes}>
            {invoice.creditNotes.map((note) => (
              <li key={note.id}>
                <Number to={note} /> · {f.date(noon(note.issuedOn))} · {f.amount(note.totalCents)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
