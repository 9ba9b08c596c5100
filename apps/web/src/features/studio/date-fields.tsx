import { NumberInput } from '@mantine/core';
import { TRAINING_LIMITS, type TrainingFormat } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import type { DateDetails } from './date-values.js';
import classes from '../../ui/schedule/dates.module.css';
import { ReserveFields } from './reserve-fields.js';
import { ThresholdFields } from './threshold-fields.js';
import { WhereFields } from '../../ui/schedule/where-fields.js';
import { wholeOf } from '../../ui/schedule/whole-of.js';

interface Props {
  format: TrainingFormat;
  details: DateDetails;
  problems: Record<string, string>;
  /** The time and place stay: who booked came for those. */
  seatsOnly?: boolean;
  onChange: (details: DateDetails) => void;
}

/** Where a date is, how many may come, when it is decided and paid, and what is kept for colleagues. */
export function DateFields({ format, details, problems, seatsOnly, onChange }: Props) {
  const { t } = useTranslation('studio');
  const set = (part: Partial<DateDetails>) => onChange({ ...details, ...part });
  return (
    <>
      {!seatsOnly && <WhereFields {...{ format, details, problems, onChange }} />}
      <div className={classes.pair}>
        <NumberInput
          label={t('dates.min')}
          value={details.minSeats ?? ''}
          error={problems['minSeats']}
          min={1}
          max={TRAINING_LIMITS.seats.max}
          allowDecimal={false}
          clampBehavior="none"
          onChange={(value) => set({ minSeats: wholeOf(value) })}
        />
        <NumberInput
          label={t('dates.capacity')}
          value={details.capacity ?? ''}
          error={problems['capacity']}
          min={1}
          max={TRAINING_LIMITS.seats.max}
          allowDecimal={false}
          clampBehavior="none"
          onChange={(value) => set({ capacity: wholeOf(value) })}
        />
      </div>
      {(details.minSeats ?? 1) > 1 && (
        <ThresholdFields details={details} problems={problems} onChange={onChange} />
      )}
      <ReserveFields details={details} problems={problems} onChange={onChange} />
    </>
  );
}
