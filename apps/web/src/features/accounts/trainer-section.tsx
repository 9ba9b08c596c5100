import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { trainerProfileProblems, vatStatusFor, type VatAnswer } from '@nutshell/domain/accounts';
import { useTranslation } from 'react-i18next';
import type { AccountSettingsFragment } from '../../gql/accounts/graphql.js';
import { today } from '../../lib/days.js';
import { returnPath } from '../../lib/return-path.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { AddressFields } from './address-fields.js';
import { CrkboFields } from './crkbo-fields.js';
import { SaveBar } from './save-bar.js';
import classes from './settings.module.css';
import { TravelTime } from './travel-time.js';
import { useSaveProfile } from './use-save-profile.js';
import { VatChoice } from './vat-choice.js';

interface Props {
  viewer: AccountSettingsFragment;
  terug: string | undefined;
}

/** "Ik geef training": who sells, and how they charge VAT. */
export function TrainerSection({ viewer, terug }: Props) {
  const { t } = useTranslation('accounts');
  const known = viewer.trainerProfile;
  const sentences = useFieldProblems();
  const problems = useFormProblems();
  const { save, saving, failed } = useSaveProfile();
  const [saved, setSaved] = useState<'first' | 'again'>();
  const form = useForm({
    initialValues: {
      tradeName: known?.tradeName ?? '',
      kvk: known?.kvk ?? '',
      vatId: known?.vatId ?? '',
      vat: (known?.vatStatus ?? 'STANDARD') as VatAnswer,
      crkboNumber: known?.crkboNumber ?? '',
      crkboCheckedOn: known?.crkboCheckedOn ?? '',
      legalName: known?.legalName ?? '',
      street: known?.street ?? '',
      postcode: known?.postcode ?? '',
      town: known?.town ?? '',
      country: known?.country ?? 'NL',
      phone: known?.phone ?? '',
      contactEmail: known?.contactEmail ?? viewer.email,
    },
    validate: ({ vat, ...rest }) =>
      sentences(trainerProfileProblems({ ...rest, vatStatus: vatStatusFor(vat) }, '', today())),
  });

  async function submit({ vat, tradeName, ...rest }: typeof form.values) {
    problems.clear();
    const vatStatus = vatStatusFor(vat);
    const optional = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, value.trim() || null]),
    );
    const registration = vatStatus === 'CRKBO' ? {} : { crkboNumber: null, crkboCheckedOn: null };
    const answer = await save({
      trainer: { ...optional, tradeName: tradeName.trim(), vatStatus, ...registration },
    });
    if (answer.saved) {
      form.resetDirty();
      return setSaved(known ? 'again' : 'first');
    }
    const found = Object.fromEntries(
      Object.entries(answer.problems).map(([field, message]) => [field.replace(/^trainer\./, ''), message]),
    );
    form.setErrors(found);
    problems.show(found);
  }

  return (
    <section className={classes.section} aria-labelledby="trainer-heading">
      <div>
        <h2 id="trainer-heading" className={classes.heading}>
          {known ? t('trainer.title') : t('trainer.start')}
        </h2>
        <p className={classes.intro}>{known ? t('trainer.intro') : t('trainer.startText')}</p>
      </div>
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        <TextInput
          id="tradeName"
          label={t('trainer.tradeName')}
          description={t('trainer.tradeNameHint')}
          autoComplete="organization"
          {...form.getInputProps('tradeName')}
        />
        <TextInput
          id="legalName"
          label={t('trainer.legalName')}
          description={t('trainer.legalNameHint')}
          autoComplete="off"
          {...form.getInputProps('legalName')}
        />
        <TextInput
          id="kvk"
          label={t('trainer.kvk')}
          description={t('trainer.kvkHint')}
          inputMode="numeric"
          maxLength={12}
          {...form.getInputProps('kvk')}
        />
        <VatChoice value={form.values.vat} onChange={(vat) => form.setFieldValue('vat', vat)} />
        {form.values.vat === 'CRKBO' && (
          <CrkboFields
            inputProps={(field) => form.getInputProps(field)}
            checkedOn={form.values.crkboCheckedOn}
          />
        )}
        <TextInput
          id="vatId"
          label={t('trainer.vatId')}
          description={t('trainer.vatIdHint')}
          {...form.getInputProps('vatId')}
        />
        <AddressFields inputProps={(field) => form.getInputProps(field)} />
        <TextInput
          id="contactEmail"
          label={t('trainer.contactEmail')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('contactEmail')}
        />
        <TextInput
          id="phone"
          label={t('trainer.phone')}
          description={t('trainer.phoneHint')}
          type="tel"
          autoComplete="tel"
          {...form.getInputProps('phone')}
        />
        {saved && !form.isDirty() && (saved === 'first' || terug) && (
          <Notice tone="done" title={saved === 'first' ? t('trainer.savedFirst') : t('settings.saved')}>
            <LinkButton to={returnPath(terug, '/studio')}>
              {terug ? t('confirm.continue') : t('trainer.toStudio')}
            </LinkButton>
          </Notice>
        )}
        <SaveBar saving={saving} dirty={form.isDirty()} saved={saved !== undefined} failed={failed} />
      </form>
      {known && <TravelTime minutes={viewer.travelMinutes} />}
    </section>
  );
}
