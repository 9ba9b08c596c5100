import { useTranslation } from 'react-i18next';
import { ContestDecision } from './contest-decision.js';
import type { StudioBooking } from './participants.js';
import classes from './session-page.module.css';

/** Who sits on the seats of a booking, and whether they came; of a single seat only what its row does not say yet. */
export function ParticipantSeats({ booking }: { booking: StudioBooking }) {
  const { t } = useTranslation('participants');
  const { participants: seats, member } = booking;
  const plain = ({ name, attendance }: (typeof seats)[number]) =>
    seats.length === 1 && name === member.name && !attendance;
  const shown = seats.filter((seat) => !plain(seat));
  if (shown.length === 0) return null;
  return (
    <ul className={classes.seatList}>
      {shown.map((seat) => (
        <li key={seat.id}>
          <span data-open={seat.name === null || undefined}>
            {seat.name ?? t('trainer.noName', { number: seat.position + 1 })}
          </span>
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
