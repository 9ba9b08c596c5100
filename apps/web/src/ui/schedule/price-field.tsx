import { useState } from 'react';
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Cents. */
  value: number | null;
  error?: string | undefined;
  onChange: (cents: number | null) => void;
}

/** A price in euros as it is typed here (with a comma in Dutch), kept in cents. */
export function PriceField({ value, error, onChange }: Props) {
  const { t, i18n } = useTranslation('studio');
  // What is typed half-way ("12,") is text still; the cents follow when it is a number.
  const [typed, setTyped] = useState<string | number>(value === null ? '' : value / 100);
  const dutch = i18n.language === 'nl';
  return (
    <NumberInput
      id="priceExVatCents"
      label={t('editor.price')}
      description={t('editor.priceHint')}
      prefix="€ "
      decimalSeparator={dutch ? ',' : '.'}
      thousandSeparator={dutch ? '.' : ','}
      decimalScale={2}
      min={0}
      allowNegative={false}
      clampBehavior="none"
      step={5}
      w={200}
      value={typed}
      error={error}
      onChange={(next) => {
        setTyped(next);
        const euros = Number(next);
        onChange(next === '' || !Number.isFinite(euros) ? null : Math.round(euros * 100));
      }}
    />
  );
}
