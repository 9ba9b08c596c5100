import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COUNTRIES, fieldId, type Correction, type CorrectionField } from './correction.js';
import classes from './paper.module.css';

interface Props {
  draft: Correction;
  problems: Record<string, string>;
  onChange: (part: Partial<Correction>) => void;
}

/** Name, numbers, address and references, as they should stand on the invoice. */
export function BuyerFields({ draft, problems, onChange }: Props) {
  const { t, i18n } = useTranslation(['order', 'invoices']);
  const business = draft.kind === 'BUSINESS';
  const dutch = draft.country === 'NL';
  const names = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const countries = COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) =>
    a.value === 'NL' ? -1 : b.value === 'NL' ? 1 : a.label.localeCompare(b.label, i18n.language),
  );
  const text = (field: CorrectionField) => ({
    id: fieldId(field),
    value: draft[field],
    error: problems[fieldId(field)],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  const optional = (label: string) => `${label} (${t('order:optional')})`;
  return (
    <>
      <TextInput
        label={business ? t('order:name') : t('invoices:correct.person')}
        autoComplete={business ? 'organization' : 'name'}
        required
        data-autofocus
        {...text('name')}
      />
      {business && (
        <NativeSelect
          id={fieldId('country')}
          size="md"
          label={t('order:country')}
          data={countries}
          value={draft.country}
          error={problems[fieldId('country')]}
          onChange={(event) => onChange({ country: event.currentTarget.value })}
        />
      )}
      {business && dutch && (
        <TextInput label={t('order:kvk')} inputMode="numeric" maxLength={12} required {...text('kvk')} />
      )}
      {business && (
        <TextInput
          label={dutch ? optional(t('order:vatId')) : t('order:vatId')}
          description={dutch ? t('order:vatIdHint') : undefined}
          {...text('vatId')}
        />
      )}
      <TextInput
        label={business ? t('order:street') : optional(t('order:street'))}
        autoComplete="street-address"
        required={business}
        {...text('street')}
      />
      <div className={classes.address}>
        <TextInput
          label={t('order:postcode')}
          autoComplete="postal-code"
          maxLength={12}
          required={business}
          {...text('postcode')}
        />
        <TextInput
          label={t('order:town')}
          autoComplete="address-level2"
          required={business}
          {...text('town')}
        />
      </div>
      <TextInput type="email" label={optional(t('order:email'))} autoComplete="email" {...text('email')} />
      {business && (
        <>
          <TextInput label={optional(t('order:poNumber'))} maxLength={50} {...text('poNumber')} />
          <TextInput label={optional(t('order:costCentre'))} maxLength={50} {...text('costCentre')} />
        </>
      )}
    </>
  );
}
