import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './order.module.css';

interface Props {
  byInvoice: boolean;
  /** Paid once the session runs, unless by invoice. */
  later: boolean;
  onChange: (byInvoice: boolean) => void;
}

/** A company may pay afterwards. */
export function HowToPay({ byInvoice, later, onChange }: Props) {
  const { t } = useTranslation('order');
  return (
    <Radio.Group
      label={t('how')}
      value={byInvoice ? 'invoice' : 'now'}
      onChange={(value) => onChange(value === 'invoice')}
    >
      <div className={classes.choices}>
        <Radio
          value="now"
          label={later ? t('payLater') : t('payNow')}
          description={later ? t('payLaterText') : t('payNowText')}
        />
        <Radio value="invoice" label={t('payInvoice')} description={t('payInvoiceText')} />
      </div>
    </Radio.Group>
  );
}
