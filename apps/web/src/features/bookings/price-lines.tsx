import { useTranslation } from 'react-i18next';
import { seatsWithVat, type SaleVat } from '@nutshell/domain/money';
import { useFormats } from '../../lib/use-formats.js';
import classes from './price-lines.module.css';

interface Props {
  price: { exVatCents?: number | null; vatStatus: SaleVat };
  seats: number;
  /** Seats that one waits for: not part of the sum yet. */
  waiting?: number;
  extraCosts?: string | null;
}

/** The sum as on the invoice: seats, without VAT, VAT, with VAT. */
export function PriceLines({ price, seats, waiting = 0, extraCosts }: Props) {
  const { t } = useTranslation(['bookings', 'shell']);
  const f = useFormats();
  const each = price.exVatCents ?? 0;
  const sum = seatsWithVat(each, seats, price.vatStatus);
  const notIncluded = (
    <>
      {waiting > 0 && <p className={classes.extra}>{t('bookings:checkout.waiting', { count: waiting })}</p>}
      {extraCosts && (
        <p className={classes.extra}>{t('bookings:checkout.extraCosts', { costs: extraCosts })}</p>
      )}
    </>
  );
  if (sum.inclVatCents === 0)
    return (
      <>
        <p className={classes.free}>{t('bookings:checkout.free')}</p>
        {notIncluded}
      </>
    );
  return (
    <>
      <dl className={classes.lines}>
        <div>
          <dt>
            {t('bookings:checkout.line', { count: seats, price: f.amount(each) })}
            {(price.vatStatus === 'STANDARD' || price.vatStatus === 'REVERSE_CHARGE') &&
              ` ${t('shell:exVat')}`}
          </dt>
          <dd>{f.amount(sum.exVatCents)}</dd>
        </div>
        <div>
          <dt>
            {price.vatStatus === 'STANDARD' && t('bookings:checkout.vat', { percent: sum.vatPercent })}
            {price.vatStatus === 'CRKBO' && t('bookings:checkout.vatExempt')}
            {price.vatStatus === 'KOR' && t('bookings:checkout.vatKor')}
            {price.vatStatus === 'REVERSE_CHARGE' && t('bookings:checkout.vatShifted')}
          </dt>
          <dd>{f.amount(sum.vatCents)}</dd>
        </div>
        <div className={classes.total}>
          <dt>
            {price.vatStatus === 'STANDARD' ? t('bookings:checkout.totalIncl') : t('bookings:checkout.total')}
          </dt>
          <dd>{f.amount(sum.inclVatCents)}</dd>
        </div>
      </dl>
      {notIncluded}
    </>
  );
}
