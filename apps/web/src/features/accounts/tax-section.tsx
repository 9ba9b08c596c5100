import { useState } from 'react';
import { Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@apollo/client/react';
import { taxDetailsProblems, type SellerKind } from '@nutshell/domain/tax';
import { useTranslation } from 'react-i18next';
import { SaveTaxDetailsDocument, type AccountSettingsFragment } from '../../gql/accounts/graphql.js';
import { today } from '../../lib/days.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import { SaveBar } from './save-bar.js';
import classes from './settings.module.css';

type Details = NonNullable<AccountSettingsFragment['taxDetails']>;

/** "Gegevens voor de Belastingdienst": what the platform must report of who sells, and why. */
export function TaxSection({ details }: { details: Details }) {
  const { t } = useTranslation('accounts');
  const sentences = useFieldProblems();
  const problems = useFormProblems();
  const [save, { loading }] = useMutation(SaveTaxDetailsDocument);
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState(false);
  const form = useForm({
    initialValues: {
      kind: (details.kind ?? 'PERSON') as SellerKind,
      taxNumber: '',
      birthDate: details.birthDate ?? '',
      iban: details.iban ?? '',
    },
    validate: (values) => sentences(taxDetailsProblems(values, today())),
  });
  const { kind } = form.values;

  async function submit(values: typeof form.values) {
    problems.clear();
    setFailed(false);
    const { taxNumber, birthDate, iban } = values;
    const input = {
      kind: values.kind,
      birthDate: birthDate || null,
      iban: iban || null,
      // What is never shown again is sent only when it is typed anew.
      ...(taxNumber && { taxNumber }),
    };
    const answer = await save({ variables: { input } })
      .then(({ data }) => data?.saveTaxDetails)
      .catch(() => undefined);
    if (answer?.__typename === 'Viewer') {
      form.setValues({ taxNumber: '' });
      form.resetDirty({ ...values, taxNumber: '' });
      return setSaved(true);
    }
    if (!answer) return setFailed(true);
    const found = Object.fromEntries(answer.fields.map(({ field, message }) => [field, message]));
    form.setErrors(found);
    problems.show(found);
  }

  return (
    <section className={classes.section} aria-labelledby="tax-heading">
      <div>
        <h2 id="tax-heading" className={classes.heading}>
          {t('tax.title')}
        </h2>
        <p className={classes.intro}>{t('tax.why')}</p>
        <p className={classes.intro}>{t('tax.safe')}</p>
      </div>
      <StillMissing missing={details.missing} />
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        <Radio.Group label={t('tax.kind')} size="md" {...form.getInputProps('kind')}>
          <div className={classes.vat}>
            {(['PERSON', 'COMPANY'] as const).map((one) => (
              <div key={one} className={classes.vatOption} data-chosen={one === kind || undefined}>
                <Radio value={one} label={t(`tax.${one}`)} description={t(`tax.${one}Text`)} size="md" />
              </div>
            ))}
          </div>
        </Radio.Group>
        <TextInput
          id="taxNumber"
          label={kind === 'PERSON' ? t('tax.bsn') : t('tax.rsin')}
          description={
            details.taxNumberEnd && details.kind === kind
              ? t('tax.numberKnown', { end: details.taxNumberEnd })
              : t('tax.numberHint')
          }
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          {...form.getInputProps('taxNumber')}
        />
        {kind === 'PERSON' && (
          <TextInput
            id="birthDate"
            type="date"
            label={t('tax.birthDate')}
            autoComplete="bday"
            max={today()}
            maw="14rem"
            {...form.getInputProps('birthDate')}
          />
        )}
        <TextInput
          id="iban"
          label={t('tax.iban')}
          description={t('tax.ibanHint')}
          autoComplete="off"
          maxLength={42}
          {...form.getInputProps('iban')}
        />
        <SaveBar saving={loading} dirty={form.isDirty()} saved={saved} failed={failed} />
      </form>
    </section>
  );
}

const HERE = ['kind', 'taxNumber', 'birthDate', 'iban'];

function StillMissing({ missing }: { missing: readonly string[] }) {
  const { t } = useTranslation('accounts');
  if (missing.length === 0) return <Notice tone="done" title={t('tax.complete')} />;
  const elsewhere = missing.some((field) => !HERE.includes(field));
  return (
    <Notice tone="info" title={t('tax.incomplete')}>
      {elsewhere && (
        <p className={classes.hint}>
          {t('tax.elsewhere')}{' '}
          <TextLink to="/instellingen" search={{ deel: 'trainer' }}>
            {t('settings.trainer')}
          </TextLink>
        </p>
      )}
    </Notice>
  );
}
