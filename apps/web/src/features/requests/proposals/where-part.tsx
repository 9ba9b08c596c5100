import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WhereFields } from '../../../ui/schedule/where-fields.js';
import { NEW, type OwnTraining } from './propose-values.js';
import classes from './propose.module.css';
import type { ProposeState } from './use-propose.js';

interface Props {
  trainings: readonly OwnTraining[];
  form: ProposeState;
}

/** The place of the dates; a training of one's own has said already whether it is online. */
export function WherePart({ trainings, form: { values, change, errors } }: Props) {
  const { t } = useTranslation('proposing');
  const { trainingId, online, place } = values;
  const format =
    trainings.find(({ id }) => id === trainingId)?.format ?? (online ? 'ONLINE' : 'FACE_TO_FACE');
  const problems = {
    'place.town': errors['town'] ?? errors['place'] ?? '',
    'place.postcode': errors['postcode'] ?? '',
    'place.street': errors['street'] ?? '',
    'place.name': errors['name'] ?? '',
    'place.room': errors['room'] ?? '',
    onlineUrl: errors['onlineUrl'] ?? '',
  };
  return (
    <div className={classes.part}>
      {(trainingId === NEW || trainingId === '') && (
        <Radio.Group
          label={t('where.legend')}
          size="md"
          value={online ? 'online' : 'place'}
          onChange={(value) => change({ online: value === 'online' })}
        >
          <div className={classes.options}>
            <Radio value="place" label={t('where.place')} />
            <Radio value="online" label={t('where.online')} />
          </div>
        </Radio.Group>
      )}
      <WhereFields
        format={format}
        details={place}
        problems={problems}
        onChange={(next) => change({ place: next })}
      />
    </div>
  );
}
