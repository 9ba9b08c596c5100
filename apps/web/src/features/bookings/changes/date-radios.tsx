import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateChoiceFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import classes from './date-radios.module.css';

interface RadioProps {
  value: string;
  chosen: string | undefined;
  onChoose: (value: string) => void;
  children: ReactNode;
  /** At the end of the line: what it costs, or gives back. */
  end?: ReactNode;
}

/** One answer as a card. */
export const RadioCard = ({ value, chosen, onChoose, children, end }: RadioProps) => (
  <label className={classes.card}>
    <input
      type="radio"
      name="choice"
      value={value}
      checked={chosen === value}
      onChange={() => onChoose(value)}
    />
    <span className={classes.what}>{children}</span>
    {end && <span className={classes.end}>{end}</span>}
  </label>
);

interface Props {
  options: readonly DateChoiceFragment[];
  chosen: string | undefined;
  onChoose: (sessionId: string) => void;
}

/** Other dates with a seat, each with the difference in price. */
export function DateRadios({ options, ...choice }: Props) {
  const { t } = useTranslation(['changes', 'shell']);
  const f = useFormats();
  return options.map(({ session, differenceCents }) => (
    <RadioCard
      key={session.id}
      value={session.id}
      {...choice}
      end={
        differenceCents > 0
          ? t('changes:more', { amount: f.amount(differenceCents) })
          : differenceCents < 0
            ? t('changes:less', { amount: f.amount(-differenceCents) })
            : t('changes:same')
      }
    >
      <strong>{f.date(session.startsAt, session.zone)}</strong>,{' '}
      {f.timeRange(session.startsAt, session.endsAt, session.zone)}
      <small className={classes.where}>
        {session.place?.town ??
          (session.training.format === 'IN_COMPANY' ? t('shell:inCompany') : t('shell:online'))}
        {' · '}
        {t('shell:seatsLeft', { count: session.seatsLeft })}
      </small>
    </RadioCard>
  ));
}
