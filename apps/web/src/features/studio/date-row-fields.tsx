import { useId } from 'react';
import { ActionIcon, Radio, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/days.js';
import { endOf, type DateRow } from './date-values.js';
import classes from './dates.module.css';

interface Props {
  row: DateRow;
  number: number;
  /** How long the training takes. */
  minutes: number;
  problem?: { message: string; ambiguous?: boolean } | undefined;
  onChange: (part: Partial<DateRow>) => void;
  onRemove?: (() => void) | undefined;
}

/** A day and a time with the browser's own pickers, and below them what is wrong with this date. */
export function DateRowFields({ row, number, minutes, problem, onChange, onRemove }: Props) {
  const { t } = useTranslation('studio');
  const id = useId();
  return (
    <li>
      <fieldset className={classes.dateRow}>
        <legend className="nut-visually-hidden">{t('dates.dateNumber', { number })}</legend>
        <TextInput
          type="date"
          label={t('dates.date')}
          min={today()}
          value={row.day}
          error={Boolean(problem)}
          aria-describedby={problem ? id : undefined}
          onChange={(event) => onChange({ day: event.currentTarget.value, occurrence: null })}
        />
        <TextInput
          type="time"
          label={t('dates.time')}
          step={300}
          value={row.time}
          error={Boolean(problem)}
          aria-describedby={problem ? id : undefined}
          onChange={(event) => onChange({ time: event.currentTarget.value, occurrence: null })}
        />
        <span className={classes.until}>
          {row.time && t('dates.until', { time: endOf(row.time, minutes) })}
        </span>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={t('dates.removeRow', { number })}
            onClick={onRemove}
          >
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </fieldset>
      {problem && (
        <p id={id} className={classes.error}>
          {problem.message}
        </p>
      )}
      {problem?.ambiguous && (
        <Radio.Group
          aria-label={problem.message}
          value={row.occurrence ?? ''}
          onChange={(value) => onChange({ occurrence: value === 'SECOND' ? 'SECOND' : 'FIRST' })}
        >
          <div className={classes.which}>
            <Radio value="FIRST" label={t('dates.first')} />
            <Radio value="SECOND" label={t('dates.second')} />
          </div>
        </Radio.Group>
      )}
    </li>
  );
}
