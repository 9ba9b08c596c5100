import { useTranslation } from 'react-i18next';
import { ContestDecision } from './contest-decision.js';
import type { StudioSeatsFragment } from '../../gql/studio/graphql.js';
import classes from './session-page.module.css';

export type StudioSeat = NonNullable<StudioSeatsFragment['participants']>[number];

/** Who sits on the seats of a booking, and whether they came; of a single seat only what its row does not say yet. */
export function ParticipantSeats({ seats, bookedBy }: { seats: readonly StudioSeat[]; bookedBy: string }) {
  const { t } = useTranslation('participants');
  const plain = ({ name, attendance }: StudioSeat) => seats.length === 1 && name === bookedBy && !attendance;
  const shown = seats.filter((seat) => !plain(seat));
  if (shown.length === 0) return null;
  return (
    <ul className={classes.seatList}>
      {shown.map((seat) => (
        <li key={seat.id}>
          {!(seats.length === 1 && seat.name === bookedBy) && (
            <span data-open={seat.name === null || undefined}>
              {seat.name ?? t('trainer.noName', { number: seat.position + 1 })}
            </span>
          )}
          {seat.attendance && (
            <small>{seat.attendance === 'ATTENDED' ? t('trainer.came') : t('trainer.away')}</small>
          )}
          {seat.contestDecidedAt && seat.attendance === 'NO_SHOW' && <small>{t('trainer.kept')}</small>}
          {seat.viewer.canDecide && <ContestDecision seat={seat} />}
        </li>
      ))}
    </ul>
  );
}
