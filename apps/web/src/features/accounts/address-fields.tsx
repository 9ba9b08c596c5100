import { Select, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { EU_VAT_NUMBERS } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

interface Props {
  inputProps: (field: 'street' | 'postcode' | 'town' | 'country') => GetInputPropsReturnType;
}

/** The address as it must stand on an invoice. */
export function AddressFields({ inputProps }: Props) {
  const { t, i18n } = useTranslation('accounts');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const countries = Object.keys(EU_VAT_NUMBERS)
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('trainer.address')}</legend>
      <p className={classes.hint}>{t('trainer.addressHint')}</p>
      <TextInput
        id="street"
        label={t('trainer.street')}
        autoComplete="street-address"
        {...inputProps('street')}
      />
      <div className={classes.pair}>
        <TextInput
          id="postcode"
          label={t('trainer.postcode')}
          autoComplete="postal-code"
          maxLength={12}
          {...inputProps('postcode')}
        />
        <TextInput
          id="town"
          label={t('trainer.town')}
          autoComplete="address-level2"
          {...inputProps('town')}
        />
      </div>
      <Select
        id="country"
        label={t('trainer.country')}
        data={countries}
        searchable
        allowDeselect={false}
        {...inputProps('country')}
      />
    </fieldset>
  );
}
