import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { SeatBar } from '../../ui/seat-bar.js';
import type { BookableSession } from './cannot-book.js';
import classes from './checkout.module.css';
import { SeatStepper } from './seat-stepper.js';

interface Props {
  session: BookableSession;
  wanted: number;
  /** How many one may take at once. */
  most: number;
  /** How many of them go on the waitlist. */
  waiting: number;
  atLeast: number;
  onChange: (part: { seats?: number; atLeast?: number }) => void;
}

/** How many seats, which of them now and which on the waitlist. */
export function SeatsStep({ session, wanted, most, waiting, atLeast, onChange }: Props) {
  const { t } = useTranslation(['bookings', 'order']);
  const { seatsLeft, waitlistLength } = session;
  const now = wanted - waiting;
  return (
    <>
      <div className={classes.bar}>
        <SeatBar session={session} scale />
      </div>
      <SeatStepper value={wanted} max={most} left={seatsLeft} onChange={(seats) => onChange({ seats })} />
      <div aria-live="polite" className={classes.split}>
        {waiting > 0 && (
          <Notice
            tone="info"
            title={
              now > 0
                ? t('order:splitTitle', { now, waiting })
                : t('order:waitTitle', { count: waitlistLength })
            }
          >
            {now > 0 ? t('order:splitText', { count: seatsLeft }) : t('order:waitText')}
          </Notice>
        )}
      </div>
      {waiting > 1 && (
        <NativeSelect
          size="md"
          className={classes.atLeast}
          label={t('order:atLeast')}
          description={t('order:atLeastHint')}
          data={Array.from({ length: waiting }, (_, index) => ({
            value: String(index + 1),
            label:
              index + 1 === waiting
                ? t('order:allOfThem', { count: waiting })
                : t('bookings:booking.seats', { count: index + 1 }),
          }))}
          value={String(atLeast)}
          onChange={(event) => onChange({ atLeast: Number(event.currentTarget.value) })}
        />
      )}
      {now > 1 && <p className={classes.quiet}>{t('checkout.seatsHint')}</p>}
    </>
  );
}
