import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Checkbox, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { OPEN_FOR, WEEKLY_CAP } from '@nutshell/domain/person';
import { useTranslation } from 'react-i18next';
import { SaveAvailabilityDocument, type AvailabilityPartsFragment } from '../../gql/accounts/graphql.js';
import { dayOf } from '../../lib/days.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { SaveBar } from './save-bar.js';
import classes from './settings.module.css';

/** For what others may come to one, how often, and when not. */
export function AvailabilityForm({ availability }: { availability: AvailabilityPartsFragment }) {
  const { t } = useTranslation('accounts');
  const problems = useFormProblems();
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState(false);
  const [save, { loading }] = useMutation(SaveAvailabilityDocument, { refetchQueries: ['Person'] });
  const form = useForm({
    initialValues: {
      openFor: availability.openFor,
      weeklyCap: availability.weeklyCap as number | string,
      away: availability.awayFrom != null,
      awayFrom: availability.awayFrom ?? dayOf(new Date()),
      awayUntil: availability.awayUntil ?? '',
    },
  });

  async function submit({ openFor, weeklyCap, away, awayFrom, awayUntil }: typeof form.values) {
    problems.clear();
    setFailed(false);
    const input = {
      openFor,
      weeklyCap: Number(weeklyCap || 0),
      awayFrom: away ? awayFrom || null : null,
      awayUntil: away ? awayUntil || null : null,
    };
    const answer = await save({ variables: { input } })
      .then(({ data }) => data?.saveAvailability)
      .catch(() => undefined);
    if (!answer) return setFailed(true);
    if (answer.__typename === 'Viewer') {
      form.resetDirty();
      return setSaved(true);
    }
    const errors = Object.fromEntries(answer.fields.map(({ field, message }) => [field, message]));
    form.setErrors(errors);
    problems.show(errors);
  }

  return (
    <section className={classes.section} aria-labelledby="availability-heading">
      <div>
        <h2 id="availability-heading" className={classes.heading}>
          {t('availability.title')}
        </h2>
        <p className={classes.intro}>{t('availability.intro')}</p>
      </div>
      <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
        <FormErrorSummary problems={problems.problems} />
        <Checkbox.Group label={t('availability.openFor')} size="md" {...form.getInputProps('openFor')}>
          <Stack gap="sm" mt="xs">
            {OPEN_FOR.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`availability.${kind}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberInput
          id="weeklyCap"
          label={t('availability.cap')}
          description={t('availability.capHint')}
          min={WEEKLY_CAP.min}
          max={WEEKLY_CAP.max}
          allowDecimal={false}
          styles={{ wrapper: { width: '10rem' } }}
          {...form.getInputProps('weeklyCap')}
        />
        <Checkbox
          id="away"
          label={t('availability.away')}
          {...form.getInputProps('away', { type: 'checkbox' })}
        />
        {form.values.away && (
          <div className={classes.dates}>
            <TextInput
              id="awayFrom"
              type="date"
              label={t('availability.from')}
              {...form.getInputProps('awayFrom')}
            />
            <TextInput
              id="awayUntil"
              type="date"
              label={t('availability.until')}
              min={form.values.awayFrom}
              {...form.getInputProps('awayUntil')}
            />
          </div>
        )}
        <SaveBar saving={loading} dirty={form.isDirty()} saved={saved} failed={failed} />
      </form>
    </section>
  );
}
