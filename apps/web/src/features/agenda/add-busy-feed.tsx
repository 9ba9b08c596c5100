import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@apollo/client/react';
import { busyFeedProblems } from '@nutshell/domain/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddBusyFeedDocument } from '../../gql/agenda/graphql.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { useSettings } from '../../lib/use-viewer.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import classes from './busy-feeds.module.css';

/** The address of a calendar, and what to call it. */
export function AddBusyFeed({ onAdded }: { onAdded: (name: string) => void }) {
  const { t } = useTranslation('calendars');
  const sentences = useFieldProblems();
  const problems = useFormProblems();
  const local = useSettings()?.development ?? false;
  const [add, { loading }] = useMutation(AddBusyFeedDocument);
  const [refused, setRefused] = useState<string>();
  const form = useForm({
    initialValues: { 'feed-name': '', 'feed-url': '' },
    validate: (values) => byInput(sentences(busyFeedProblems(inputOf(values), local))),
  });

  async function submit(values: typeof form.values) {
    problems.clear();
    setRefused(undefined);
    const answer = await add({ variables: { input: inputOf(values) } })
      .then(({ data }) => data?.addBusyFeed)
      .catch(() => undefined);
    if (answer?.__typename === 'BusyFeed') {
      form.reset();
      return onAdded(answer.name);
    }
    if (answer?.__typename !== 'InvalidInput') return setRefused(answer?.message ?? t('feeds.failed'));
    const found = byInput(
      Object.fromEntries(answer.fields.map(({ field, message }) => [field, message] as const)),
    );
    form.setErrors(found);
    problems.show(found);
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit(submit, problems.show)}>
      <h3 className={classes.formTitle}>{t('feeds.add')}</h3>
      <FormErrorSummary problems={problems.problems} />
      {refused && <Notice tone="problem" title={refused} />}
      <div className={classes.fields}>
        <TextInput
          id="feed-name"
          label={t('feeds.name')}
          description={t('feeds.nameHint')}
          autoComplete="off"
          {...form.getInputProps('feed-name')}
        />
        <TextInput
          id="feed-url"
          label={t('feeds.url')}
          description={t('feeds.urlHint')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('feed-url')}
        />
      </div>
      <div>
        <Button type="submit" loading={loading}>
          {t('feeds.submit')}
        </Button>
      </div>
      <details className={classes.how}>
        <summary>{t('feeds.how')}</summary>
        <ul>
          <li>{t('feeds.google')}</li>
          <li>{t('feeds.outlook')}</li>
          <li>{t('feeds.apple')}</li>
        </ul>
      </details>
    </form>
  );
}

const inputOf = (values: { 'feed-name': string; 'feed-url': string }) => ({
  name: values['feed-name'],
  url: values['feed-url'].trim(),
});

const byInput = (found: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).map(([field, message]) => [`feed-${field}`, message]));
