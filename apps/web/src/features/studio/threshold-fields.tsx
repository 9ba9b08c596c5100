import { NumberInput, Radio, TextInput } from '@mantine/core';
import { PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { DECISION, type DateDetails } from './date-values.js';
import classes from '../../ui/schedule/dates.module.css';
import { wholeOf } from '../../ui/schedule/whole-of.js';

interface Props {
  details: DateDetails;
  problems: Record<string, string>;
  onChange: (details: DateDetails) => void;
}

/** When participants pay, and when it is decided whether enough of them came. */
export function ThresholdFields({ details, problems, onChange }: Props) {
  const { t } = useTranslation('running');
  const { paymentMode, decisionDays, decisionTime } = details;
  const problem = problems['decisionAt'];
  return (
    <>
      <Radio.Group
        label={t('fields.mode')}
        value={paymentMode}
        onChange={(mode) =>
          onChange({ ...details, paymentMode: mode === 'WHEN_IT_RUNS' ? 'WHEN_IT_RUNS' : 'NOW' })
        }
      >
        <div className={classes.which}>
          <Radio value="NOW" label={t('fields.NOW')} description={t('fields.NOWText')} />
          <Radio
            value="WHEN_IT_RUNS"
            label={t('fields.WHEN_IT_RUNS')}
            description={t('fields.WHEN_IT_RUNSText', { hours: PAY_LINK_HOURS })}
          />
        </div>
      </Radio.Group>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{t('fields.decision')}</legend>
        <p className={classes.hint}>{t('fields.decisionHint')}</p>
        <div className={classes.pair}>
          <NumberInput
            label={t('fields.days')}
            value={decisionDays ?? ''}
            error={problem}
            min={1}
            max={90}
            allowDecimal={false}
            placeholder={String(DECISION.days)}
            onChange={(value) => onChange({ ...details, decisionDays: wholeOf(value) })}
          />
          <TextInput
            type="time"
            label={t('fields.time')}
            step={900}
            value={decisionTime}
            error={Boolean(problem)}
            onChange={(event) => onChange({ ...details, decisionTime: event.currentTarget.value })}
          />
        </div>
      </fieldset>
    </>
  );
}
