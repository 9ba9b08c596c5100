import { useId } from 'react';
import { ActionIcon, Radio, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/days.js';
import { DateHints } from './date-hints.js';
import { endOf, type DateRow } from './date-rows.js';
import classes from './dates.module.css';
import type { DateNotes } from './use-date-notes.js';

interface Props {
  row: DateRow;
  number: number;
  /** How long the training takes. */
  minutes: number;
  /** What the server refused. */
  problem?: { message: string; ambiguous?: boolean } | undefined;
  notes: DateNotes;
  onChange: (part: Partial<DateRow>) => void;
  onRemove?: (() => void) | undefined;
}

/** A day and a time with the browser's own pickers, and below them what is wrong with this date. */
export function DateRowFields({ row, number, minutes, problem: refused, notes, onChange, onRemove }: Props) {
  const { t } = useTranslation('studio');
  const id = useId();
  const gap = notes.clock === 'SKIPPED' ? { message: t('dates.gap') } : undefined;
  const problem = gap ?? (refused?.ambiguous ? undefined : refused);
  const twice = notes.clock === 'TWICE' || refused?.ambiguous;
  const unanswered = twice === true && row.occurrence === null && refused !== undefined;
  const describedBy = `${problem || twice ? `${id} ` : ''}${id}-notes`;
  return (
    <li>
      <fieldset className={classes.dateRow}>
        <legend className="nut-visually-hidden">{t('dates.dateNumber', { number })}</legend>
        <TextInput
          type="date"
          label={t('dates.date')}
          min={today()}
          value={row.day}
          error={Boolean(problem) || unanswered}
          aria-describedby={describedBy}
          onChange={(event) => onChange({ day: event.currentTarget.value, occurrence: null })}
        />
        <TextInput
          type="time"
          label={t('dates.time')}
          step={300}
          value={row.time}
          error={Boolean(problem) || unanswered}
          aria-describedby={describedBy}
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
      {twice && (
        <Radio.Group
          aria-labelledby={id}
          value={row.occurrence ?? ''}
          onChange={(value) => onChange({ occurrence: value === 'SECOND' ? 'SECOND' : 'FIRST' })}
        >
          <p id={id} className={unanswered ? classes.error : classes.question}>
            {t('dates.twice')}
          </p>
          <div className={classes.which}>
            <Radio value="FIRST" label={t('dates.first')} />
            <Radio value="SECOND" label={t('dates.second')} />
          </div>
        </Radio.Group>
      )}
      <DateHints id={`${id}-notes`} notes={notes} />
    </li>
  );
}
