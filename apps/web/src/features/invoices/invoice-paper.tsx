import { useTranslation } from 'react-i18next';
import type { InvoicePaperFragment, InvoicePartyFieldsFragment } from '../../gql/invoices/graphql.js';
import { noon } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './paper.module.css';

/** The same as stands on the PDF. */
export function InvoicePaper({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('papers');
  const { kind, notes, paymentTexts } = invoice;
  return (
    <article className={classes.paper}>
      <div className={classes.parties}>
        <Party label={t('from')} party={invoice.seller} />
        <Party label={t('to')} party={invoice.buyer} />
      </div>
      <Facts invoice={invoice} />
      <Lines invoice={invoice} />
      <Sums invoice={invoice} kind={kind} />
      <div className={classes.texts}>
        {paymentTexts.map((text) => (
          <p key={text} className={classes.payment}>
            {text}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </article>
  );
}

function Party({ label, party }: { label: string; party: InvoicePartyFieldsFragment }) {
  const { t, i18n } = useTranslation('papers');
  const { name, tradeName, street, postcode, town, country, kvk, vatId, crkboNumber, email } = party;
  const abroad = country && country !== 'NL';
  const lines = [
    tradeName,
    street,
    [postcode, town].filter(Boolean).join(' '),
    abroad && new Intl.DisplayNames([i18n.language], { type: 'region' }).of(country),
    kvk && t('kvk', { number: kvk }),
    vatId && t('vatId', { number: vatId }),
    crkboNumber && t('crkbo', { number: crkboNumber }),
    email,
  ].filter(Boolean);
  return (
    <section>
      <h2 className={classes.label}>{label}</h2>
      <p className={classes.name}>{name}</p>
      {lines.map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
    </section>
  );
}

function Facts({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('papers');
  const f = useFormats();
  const { kind, number, issuedOn, dueOn, deliveredOn, creditsInvoice, replacesInvoice } = invoice;
  const facts: [string, string | null | undefined][] = [
    [t('number'), number],
    [t('issuedOn'), f.date(noon(issuedOn))],
    [t('dueOn'), dueOn && f.date(noon(dueOn))],
    [t(`deliveredOn.${kind}`), f.date(noon(deliveredOn))],
    [t('credits'), creditsInvoice?.number],
    [t('replaces'), replacesInvoice?.number],
    [t('poNumber'), invoice.poNumber],
    [t('costCentre'), invoice.costCentre],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt className={classes.label}>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Lines({ invoice }: { invoice: InvoicePaperFragment }) {
  const { t } = useTranslation('papers');
  const f = useFormats();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('line.item')}</th>
          <th scope="col">{t('line.quantity')}</th>
          <th scope="col">{t('line.price')}</th>
          <th scope="col">{t('line.vat')}</th>
          <th scope="col">{t('line.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {invoice.lines.map((line, index) => (
          <tr key={index}>
            <td>
              <strong>{line.title}</strong>
              <span className={classes.quiet}>{line.detail}</span>
            </td>
            <td data-label={t('line.quantity')}>{line.quantity}</td>
            <td data-label={t('line.price')}>{f.amount(line.unitExVatCents)}</td>
            <td data-label={t('line.vat')}>{line.rate}</td>
            <td data-label={t('line.amount')}>{f.amount(line.exVatCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums({ invoice, kind }: { invoice: InvoicePaperFragment; kind: InvoicePaperFragment['kind'] }) {
  const { t } = useTranslation('papers');
  const f = useFormats();
  const { exVatCents, vatCents, totalCents, vatLines } = invoice;
  return (
    <dl className={classes.sums}>
      <div>
        <dt>{t('exVat')}</dt>
        <dd>{f.amount(exVatCents)}</dd>
      </div>
      {vatLines.map((rate) => (
        <div key={rate.label}>
          <dt>{rate.label}</dt>
          <dd>{f.amount(rate.vatCents)}</dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>
          {t(`total.${kind}`)} {vatCents !== 0 && t('inclVat')}
        </dt>
        <dd>{f.amount(totalCents)}</dd>
      </div>
    </dl>
  );
}
