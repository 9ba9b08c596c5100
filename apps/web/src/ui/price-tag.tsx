import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats.js';
import { useVatView } from '../lib/vat-view.js';
import classes from './price-tag.module.css';

export interface PriceLike {
  exVatCents?: number | null;
  inclVatCents?: number | null;
  vatStatus: 'STANDARD' | 'CRKBO' | 'KOR';
}

interface Props {
  price: PriceLike;
  size?: 'md' | 'lg';
  /** Without the words on VAT, where they stand beside it already. */
  bare?: boolean;
}

/** "€ 115 incl. btw", or without VAT for a reader who chose so; exempt sellers say why there is none. */
export function PriceTag({ price, size = 'md', bare }: Props) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const { exVat } = useVatView();
  const cents = exVat ? price.exVatCents : price.inclVatCents;
  if (cents === null || cents === undefined) return <span className={classes.note}>{t('priceUnknown')}</span>;
  if (cents === 0) return <span className={classes.price} data-size={size} children={t('free')} />;
  const note = {
    STANDARD: exVat ? t('exVat') : t('inclVat'),
    CRKBO: t('vatExempt'),
    KOR: t('noVat'),
  }[price.vatStatus];
  return (
    <span className={classes.tag}>
      <span className={classes.price} data-size={size}>
        {f.price(cents)}
      </span>{' '}
      {!bare && <span className={classes.note}>{note}</span>}
    </span>
  );
}
