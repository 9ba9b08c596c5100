import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { ProposeTopicsDocument } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { wholeOf } from '../../../ui/schedule/whole-of.js';
import { NEW, withTraining, type AskedRequest, type OwnTraining } from './propose-values.js';
import classes from './propose.module.css';
import type { ProposeState } from './use-propose.js';

interface Props {
  request: AskedRequest;
  trainings: readonly OwnTraining[];
  form: ProposeState;
}

/** One of the trainer's trainings, or a new one in its main lines. */
export function TrainingChoice({ request, trainings, form: { values, change, errors } }: Props) {
  const { t } = useTranslation('proposing');
  const f = useFormats();
  const chosen = trainings.find(({ id }) => id === values.trainingId);
  const choose = (id: string) => {
    const training = trainings.find((one) => one.id === id);
    change(training ? withTraining(training) : { trainingId: id, online: false });
  };
  return (
    <div className={classes.part}>
      <NativeSelect
        id="trainingId"
        size="md"
        label={t('training.legend')}
        value={chosen || values.trainingId === NEW ? values.trainingId : ''}
        error={errors['trainingId']}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('training.none')}</option>
        <option value={NEW}>{t('training.new')}</option>
        {trainings.length > 0 && (
          <optgroup label={t('training.existing')}>
            {trainings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </NativeSelect>
      {chosen && (
        <p className={classes.quiet}>
          {t('training.durationIs', { duration: f.duration(chosen.durationMinutes) })}
        </p>
      )}
      {values.trainingId === NEW && <NewTraining request={request} form={{ values, change, errors }} />}
    </div>
  );
}

interface NewProps {
  request: AskedRequest;
  form: Pick<ProposeState, 'values' | 'change' | 'errors'>;
}

function NewTraining({ request, form: { values, change, errors } }: NewProps) {
  const { t } = useTranslation('proposing');
  const text = (name: 'title' | 'summary' | 'description' | 'outcomes') => ({
    id: name,
    size: 'md',
    label: t(`training.${name}`),
    description: t(`training.${name}Hint`),
    value: values[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <div className={classes.fresh}>
      <p className={classes.quiet}>{t('training.newHint')}</p>
      <TextInput {...text('title')} maxLength={TRAINING_LIMITS.title.max} />
      <Textarea {...text('summary')} autosize minRows={2} maxLength={TRAINING_LIMITS.summary.max} />
      <Textarea {...text('description')} autosize minRows={4} maxLength={TRAINING_LIMITS.description.max} />
      <Textarea {...text('outcomes')} autosize minRows={3} />
      <div className={classes.pair}>
        <NumberInput
          id="durationMinutes"
          size="md"
          label={t('training.duration')}
          value={values.durationMinutes ?? ''}
          error={errors['durationMinutes']}
          min={15}
          step={15}
          allowDecimal={false}
          clampBehavior="none"
          onChange={(value) => change({ durationMinutes: wholeOf(value) })}
        />
        {request.skills.length === 0 && (
          <Topic value={values.topic} error={errors['topics']} onChange={(topic) => change({ topic })} />
        )}
      </div>
    </div>
  );
}

interface TopicProps {
  value: string;
  error: string | undefined;
  onChange: (slug: string) => void;
}

/** Where the request names no skill, the trainer says what it is about: it is found by that. */
function Topic({ value, error, onChange }: TopicProps) {
  const { t } = useTranslation('proposing');
  const topics = useQuery(ProposeTopicsDocument).data?.topics ?? [];
  return (
    <NativeSelect
      id="topics"
      size="md"
      label={t('training.topic')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('training.none')}</option>
      {topics.map(({ id, slug, name }) => (
        <option key={id} value={slug}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
