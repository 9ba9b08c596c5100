import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateOrganisationDocument } from '../../gql/organisations/graphql.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TownInput } from '../../ui/town-input.js';
import classes from './organisations.module.css';

/** Begins an organisation: three fields, of which one is needed. */
export function CreateForm({ first }: { first: boolean }) {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const problems = useFormProblems();
  const [failed, setFailed] = useState(false);
  const [create, { loading }] = useMutation(CreateOrganisationDocument, {
    refetchQueries: ['MyOrganisations'],
  });
  const form = useForm({ initialValues: { name: '', kvk: '', town: '' } });

  async function submit({ name, kvk, town }: typeof form.values) {
    problems.clear();
    setFailed(false);
    const answer = await create({ variables: { input: { name, kvk: kvk || null, town: town || null } } })
      .then(({ data }) => data?.createOrganisation)
      .catch(() => undefined);
    if (answer?.__typename === 'Organisation')
      return navigate({ to: '/organisaties/$slug', params: { slug: answer.slug } });
    if (!answer) return setFailed(true);
    const errors = Object.fromEntries(answer.fields.map(({ field, message }) => [field, message]));
    form.setErrors(errors);
    problems.show(errors);
  }

  return (
    <section className={classes.create} aria-labelledby="create-heading">
      <div>
        <h2 id="create-heading" className={classes.heading}>
          {first ? t('createFirst') : t('create')}
        </h2>
        <p className={classes.quiet}>{first ? t('createFirstText') : t('createText')}</p>
      </div>
      <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
        <FormErrorSummary problems={problems.problems} />
        {failed && <Notice tone="problem" title={t('failed')} />}
        <TextInput
          id="name"
          label={t('name')}
          size="md"
          autoComplete="organization"
          maxLength={120}
          {...form.getInputProps('name')}
        />
        <TownInput
          id="town"
          label={t('town')}
          {...form.getInputProps('town')}
          value={form.values.town}
          onChange={(town) => form.setFieldValue('town', town)}
        />
        <TextInput
          id="kvk"
          label={t('kvk')}
          description={t('kvkHint')}
          size="md"
          inputMode="numeric"
          {...form.getInputProps('kvk')}
        />
        <div>
          <Button type="submit" size="md" loading={loading}>
            {t('createButton')}
          </Button>
        </div>
      </form>
    </section>
  );
}
