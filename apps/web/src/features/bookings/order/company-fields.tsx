import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COUNTRIES, fieldId, isInEu, type OrderDraft } from './order-draft.js';
import classes from './order.module.css';

interface Props {
  draft: OrderDraft;
  problems: Record<string, string>;
  onChange: (part: Partial<OrderDraft>) => void;
}

type TextField = Exclude<keyof OrderDraft, number | 'kind' | 'byInvoice' | 'country'>;

/** What the invoice of a company must say, and what its own books want on it. */
export function CompanyFields({ draft, problems, onChange }: Props) {
  const { t, i18n } = useTranslation('order');
  const names = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const countries = COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) =>
    a.value === 'NL' ? -1 : b.value === 'NL' ? 1 : a.label.localeCompare(b.label, i18n.language),
  );
  const text = (field: TextField) => ({
    id: fieldId(String(field)),
    value: String(draft[field]),
    error: problems[fieldId(String(field))],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  const dutch = draft.country === 'NL';
  return (
    <div className={classes.company}>
      <TextInput label={t('name')} autoComplete="organization" required {...text('name')} />
      <NativeSelect
        id={fieldId('country')}
        size="md"
        label={t('country')}
        autoComplete="country"
        data={countries}
        value={draft.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
      />
      {dutch && (
        <TextInput
          label={t('kvk')}
          description={t('kvkHint')}
          inputMode="numeric"
          maxLength={12}
          required
          {...text('kvk')}
        />
      )}
      <TextInput
        label={dutch ? `${t('vatId')} (${t('optional')})` : t('vatId')}
        description={dutch ? t('vatIdHint') : isInEu(draft.country) ? t('vatIdShift') : undefined}
        required={!dutch && isInEu(draft.country)}
        {...text('vatId')}
      />
      <TextInput label={t('street')} autoComplete="street-address" required {...text('street')} />
      <div className={classes.address}>
        <TextInput
          label={t('postcode')}
          autoComplete="postal-code"
          maxLength={12}
          required
          {...text('postcode')}
        />
        <TextInput label={t('town')} autoComplete="address-level2" required {...text('town')} />
      </div>
      <TextInput
        type="email"
        label={`${t('email')} (${t('optional')})`}
        description={t('emailHint')}
        autoComplete="email"
        {...text('email')}
      />
      <div className={classes.pair}>
        <TextInput label={`${t('poNumber')} (${t('optional')})`} maxLength={50} {...text('poNumber')} />
        <TextInput label={`${t('costCentre')} (${t('optional')})`} maxLength={50} {...text('costCentre')} />
      </div>
    </div>
  );
}
