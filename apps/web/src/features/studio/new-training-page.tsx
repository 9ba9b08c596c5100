import { useState } from 'react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateTrainingDocument } from '../../gql/studio/graphql.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { StudioGate } from './studio-gate.js';

/** A training begins with a title; the draft exists from then on. */
export function NewTrainingPage() {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const [create] = useMutation(CreateTrainingDocument);
  const [failed, setFailed] = useState(false);
  const form = useForm({
    initialValues: { title: '' },
    validate: {
      title: (title) => (title.trim().length < TRAINING_LIMITS.title.min ? t('create.required') : null),
    },
  });

  async function submit({ title }: typeof form.values) {
    setFailed(false);
    const answer = await create({ variables: { input: { title: title.trim() } } })
      .then(({ data }) => data?.createTraining)
      .catch(() => undefined);
    if (answer?.__typename === 'Training')
      return navigate({ to: '/studio/trainingen/$slug', params: { slug: answer.slug }, replace: true });
    if (answer) return form.setErrors({ title: answer.fields[0]?.message ?? answer.message });
    setFailed(true);
  }

  return (
    <StudioGate>
      <Page title={t('create.title')} lead={t('create.lead')} width="text">
        <form noValidate onSubmit={form.onSubmit(submit)}>
          <Stack>
            {failed && <Notice tone="problem" title={t('create.failed')} />}
            <TextInput
              size="lg"
              data-autofocus
              autoFocus
              label={t('create.label')}
              description={t('create.hint')}
              maxLength={TRAINING_LIMITS.title.max}
              {...form.getInputProps('title')}
            />
            <div>
              <Button type="submit" size="lg" loading={form.submitting}>
                {t('create.submit')}
              </Button>
            </div>
          </Stack>
        </form>
      </Page>
    </StudioGate>
  );
}
