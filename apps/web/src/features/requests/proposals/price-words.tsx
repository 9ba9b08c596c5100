import { priceWithVat, type VatStatus } from '@nutshell/domain/money';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../lib/use-formats.js';
import classes from './propose.module.css';
import type { AskedRequest } from './propose-values.js';

interface Props {
  cents: number | null;
  vatStatus: VatStatus | null;
  request: AskedRequest;
}

/** What a participant pays, and how many of those who joined would. */
export function PriceWords({ cents, vatStatus, request: { wishes, joined } }: Props) {
  const { t } = useTranslation('proposing');
  const f = useFormats();
  if (cents === null || cents < 0) return null;
  if (cents === 0) return <p className={classes.pays}>{t('price.free')}</p>;
  const status = vatStatus ?? 'STANDARD';
  const vat = { STANDARD: t('price.inclVat'), CRKBO: t('price.exempt'), KOR: t('price.noVat') }[status];
  const willing = wishes.prices.find(({ priceExVatCents }) => priceExVatCents >= cents);
  return (
    <p className={classes.pays} aria-live="polite">
      {t('price.pays', { amount: f.amount(priceWithVat(cents, status).inclVatCents), vat })}{' '}
      {willing && t('price.willing', { count: willing.people, joined })}
    </p>
  );
}
