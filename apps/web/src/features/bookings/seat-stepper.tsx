import { useId, useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './seat-stepper.module.css';

interface Props {
  value: number;
  onChange: (seats: number) => void;
  /** How many one may take at once. */
  max: number;
  /** How many of the session are left; more than these go on the waitlist. */
  left: number;
}

/** A small number with a button on either side; arrow keys and typing work too. */
export function SeatStepper({ value, onChange, max, left }: Props) {
  const { t } = useTranslation(['bookings', 'shell']);
  const id = useId();
  // What is in the field while someone types: it may be empty, or more than there are, until they leave it.
  const [typed, setTyped] = useState<string>();
  const set = (next: number) => {
    setTyped(undefined);
    onChange(Math.min(max, Math.max(1, Math.trunc(next) || 1)));
  };
  return (
    <div className={classes.root}>
      <label htmlFor={id} className={classes.label}>
        {t('bookings:checkout.seats')}
      </label>
      <div className={classes.row}>
        <div className={classes.stepper}>
          <ActionIcon
            variant="default"
            size={44}
            aria-label={t('bookings:checkout.oneLess')}
            disabled={value <= 1}
            onClick={() => set(value - 1)}
          >
            <IconMinus size={18} aria-hidden="true" />
          </ActionIcon>
          <input
            id={id}
            className={classes.input}
            type="number"
            inputMode="numeric"
            min={1}
            max={max}
            required
            value={typed ?? value}
            onChange={({ currentTarget }) => {
              if (currentTarget.validity.valid) set(currentTarget.valueAsNumber);
              else setTyped(currentTarget.value);
            }}
            onBlur={(event) => set(event.currentTarget.valueAsNumber)}
            aria-describedby={`${id}-left`}
          />
          <ActionIcon
            variant="default"
            size={44}
            aria-label={t('bookings:checkout.oneMore')}
            disabled={value >= max}
            onClick={() => set(value + 1)}
          >
            <IconPlus size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
        <span id={`${id}-left`} className={classes.left} data-few={left <= 2 || undefined}>
          {left === 0 ? t('shell:full') : t('shell:seatsLeft', { count: left })}
        </span>
      </div>
    </div>
  );
}
