import { Radio } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { StudioWorkplacesDocument, type EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';

const EVERYBODY = 'everybody';

/** Whether everybody finds the training, or the colleagues of one workplace alone; for who works somewhere. */
export function ForWhom({
  training,
}: {
  training: Pick<EditedTrainingFragment, 'organisation' | 'publishedAt'>;
}) {
  const { t } = useTranslation('studio');
  const { values, errors, set } = useEditor();
  const own = useQuery(StudioWorkplacesDocument).data?.viewer?.organisations ?? [];
  const { organisation } = training;
  const left = organisation && !own.some(({ id }) => id === organisation.id);
  const workplaces = left ? [...own, organisation] : own;
  if (workplaces.length === 0) return null;
  const fixed = Boolean(training.publishedAt);
  const option = (value: string, label: string, description: string) => (
    <div
      key={value}
      className={classes.option}
      data-chosen={value === (values.organisationId ?? EVERYBODY) || undefined}
    >
      <Radio value={value} label={label} description={description} disabled={fixed} />
    </div>
  );
  return (
    <Radio.Group
      id="organisationId"
      label={t('editor.forWhom')}
      description={fixed ? t('editor.forWhomFixed') : t('editor.forWhomUntil')}
      error={errors['organisationId']}
      size="md"
      value={values.organisationId ?? EVERYBODY}
      onChange={(value) => set('organisationId', value === EVERYBODY ? null : value)}
    >
      <div className={classes.options}>
        {option(EVERYBODY, t('editor.forEverybody'), t('editor.forEverybodyText'))}
        {workplaces.map(({ id, name }) =>
          option(String(id), t('editor.forColleagues', { name }), t('editor.forColleaguesText')),
        )}
      </div>
    </Radio.Group>
  );
}
