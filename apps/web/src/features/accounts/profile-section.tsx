import { useState } from 'react';
import { Checkbox, Group, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { PROFILE_LIMITS, profileProblems } from '@nutshell/domain/accounts';
import { useTranslation } from 'react-i18next';
import type { AccountSettingsFragment, Language } from '../../gql/accounts/graphql.js';
import { changeLanguage } from '../../lib/i18n.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { TextLink } from '../../ui/text-link.js';
import { TownInput } from '../../ui/town-input.js';
import { PhotoField } from './photo-field.js';
import { SaveBar } from './save-bar.js';
import classes from './settings.module.css';
import { useSaveProfile } from './use-save-profile.js';

export function ProfileSection({ viewer }: { viewer: AccountSettingsFragment }) {
  const { t } = useTranslation(['accounts', 'shell']);
  const { person } = viewer;
  const sentences = useFieldProblems();
  const problems = useFormProblems();
  const { save, saving, failed } = useSaveProfile();
  const [saved, setSaved] = useState(false);
  const form = useForm({
    initialValues: {
      name: person.name,
      headline: person.headline ?? '',
      about: person.about ?? '',
      city: person.city ?? '',
      organisation: viewer.organisation ?? '',
      showToFellows: viewer.showToFellows,
      languages: person.languages as Language[],
      interfaceLanguage: viewer.interfaceLanguage,
    },
    validate: (values) => sentences(profileProblems(values)),
  });

  async function submit(values: typeof form.values) {
    problems.clear();
    const { headline, about, city, organisation, ...rest } = values;
    const answer = await save({
      ...rest,
      headline: headline || null,
      about: about || null,
      city: city || null,
      organisation: organisation || null,
    });
    if (!answer.saved) {
      form.setErrors(answer.problems);
      return problems.show(answer.problems);
    }
    form.resetDirty();
    setSaved(true);
    await changeLanguage(values.interfaceLanguage === 'EN' ? 'en' : 'nl');
  }

  const languageProps = form.getInputProps('languages');
  return (
    <section className={classes.section} aria-labelledby="profile-heading">
      <div>
        <h2 id="profile-heading" className={classes.heading}>
          {t('profile.title')}
        </h2>
        <p className={classes.intro}>
          {t('profile.intro')}{' '}
          <TextLink to="/mensen/$slug" params={{ slug: person.slug }}>
            {t('profile.view')}
          </TextLink>
        </p>
      </div>
      <PhotoField person={person} />
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        <TextInput id="name" label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          id="headline"
          label={t('profile.headline')}
          description={t('profile.headlineHint')}
          maxLength={PROFILE_LIMITS.headline.max}
          {...form.getInputProps('headline')}
        />
        <Textarea
          id="about"
          label={t('profile.about')}
          description={t('profile.aboutHint')}
          autosize
          minRows={4}
          {...form.getInputProps('about')}
        />
        <TownInput
          id="city"
          label={t('profile.city')}
          description={t('profile.cityHint')}
          {...form.getInputProps('city')}
          value={form.values.city}
          onChange={(city) => form.setFieldValue('city', city)}
        />
        <TextInput
          id="organisation"
          label={t('profile.organisation')}
          description={t('profile.organisationHint')}
          autoComplete="organization"
          {...form.getInputProps('organisation')}
        />
        <Checkbox
          id="showToFellows"
          label={t('profile.showToFellows')}
          description={t('profile.showToFellowsHint')}
          {...form.getInputProps('showToFellows', { type: 'checkbox' })}
        />
        <Checkbox.Group label={t('profile.languages')} size="md" {...languageProps}>
          <Group mt="xs">
            <Checkbox value="NL" label={t('shell:dutch')} />
            <Checkbox value="EN" label={t('shell:english')} />
          </Group>
        </Checkbox.Group>
        <div>
          <Text id="interface-language" fw={500}>
            {t('profile.interfaceLanguage')}
          </Text>
          <Text size="sm" c="dimmed" mb={6}>
            {t('profile.interfaceLanguageHint')}
          </Text>
          <SegmentedControl
            aria-labelledby="interface-language"
            data={[
              { value: 'NL', label: 'Nederlands' },
              { value: 'EN', label: 'English' },
            ]}
            {...form.getInputProps('interfaceLanguage')}
          />
        </div>
        <SaveBar saving={saving} dirty={form.isDirty()} saved={saved} failed={failed} />
      </form>
    </section>
  );
}
