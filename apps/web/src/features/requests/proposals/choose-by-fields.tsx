import { TextInput } from '@mantine/core';
import { CHOOSING_HOURS_AT_LEAST } from '@nutshell/domain/request';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../lib/use-formats.js';
import type { AskedRequest } from './propose-values.js';
import classes from './propose.module.css';
import type { ProposeState } from './use-propose.js';

interface Props {
  request: AskedRequest;
  form: ProposeState;
}

/** Until when the askers choose: set by who proposes first, the same for all after. */
export function ChooseByFields({ request, form: { values, change, errors } }: Props) {
  const { t } = useTranslation('proposing');
  const f = useFormats();
  if (request.chooseBy)
    return <p className={classes.quiet}>{t('chooseBy.fixed', { date: f.dateTime(request.chooseBy) })}</p>;
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{t('chooseBy.legend')}</legend>
      <p className={classes.quiet}>{t('chooseBy.hint', { hours: CHOOSING_HOURS_AT_LEAST })}</p>
      <div className={classes.pair}>
        <TextInput
          id="chooseBy"
          type="date"
          size="md"
          label={t('chooseBy.day')}
          value={values.chooseDay}
          error={errors['chooseBy']}
          onChange={(event) => change({ chooseDay: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          size="md"
          step={900}
          label={t('chooseBy.time')}
          value={values.chooseTime}
          onChange={(event) => change({ chooseTime: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
