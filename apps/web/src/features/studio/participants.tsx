import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudioSessionPageQuery } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { ParticipantSeats, type StudioSeat } from './participant-seats.js';
import { paymentKey } from './payment-key.js';
import classes from './session-page.module.css';

type Connection = NonNullable<NonNullable<StudioSessionPageQuery['session']>['bookings']>;
export type StudioBooking = Connection['nodes'][number];

const over = (booking: StudioBooking) => booking.status === 'CANCELLED' || booking.status === 'EXPIRED';

interface Props {
  bookings: readonly StudioBooking[];
  seats: readonly StudioSeat[];
}

/** Who comes on which seat, whether they paid, and their message. */
export function Participants({ bookings, seats }: Props) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const coming = bookings.filter((booking) => !over(booking));
  const gone = bookings.length - coming.length;
  const sum = coming
    .filter(({ payment }) => payment.status === 'PAID')
    .reduce((cents, { totalCents }) => cents + totalCents, 0);
  return (
    <section>
      <h2 className={classes.heading}>{t('session.who')}</h2>
      {coming.length === 0 ? (
        <EmptyState title={t('session.none')}>{t('session.noneText')}</EmptyState>
      ) : (
        <ul className={classes.people}>
          {coming.map((booking) => (
            <Participant
              key={booking.id}
              booking={booking}
              seats={seats.filter(({ bookingId }) => bookingId === booking.id)}
            />
          ))}
        </ul>
      )}
      {gone > 0 && <p className={classes.quiet}>{t('session.gone', { count: gone })}</p>}
      {sum > 0 && (
        <p className={classes.sum}>
          {t('session.sum')} <strong>{f.amount(sum)}</strong>
        </p>
      )}
    </section>
  );
}

function Participant({ booking, seats: own }: { booking: StudioBooking; seats: readonly StudioSeat[] }) {
  const { t } = useTranslation(['studio', 'participants']);
  const f = useFormats();
  const { member, seats, status, attendeeNote, heldUntil, poNumber } = booking;
  const key = paymentKey(booking);
  return (
    <li className={classes.person}>
      <PersonAvatar person={{ ...member, photo: member.photo ?? null }} size={44} />
      <div className={classes.what}>
        <p className={classes.name}>
          <Link to="/mensen/$slug" params={{ slug: member.slug }}>
            {member.name}
          </Link>
          {seats > 1 && <span className={classes.seatCount}>{` × ${seats}`}</span>}
        </p>
        {poNumber && <p className={classes.note}>{t('participants:trainer.po', { number: poNumber })}</p>}
        {attendeeNote && <p className={classes.note}>“{attendeeNote}”</p>}
        <ParticipantSeats seats={own} bookedBy={member.name} />
      </div>
      <p className={classes.state} data-kind={stateKind(booking, key)}>
        {key !== 'free' && booking.totalCents > 0 && `${f.amount(booking.totalCents)} `}
        <StateWords booking={booking} />
        {status === 'HELD' && heldUntil && (
          <small>{t('studio:session.heldUntil', { time: f.time(heldUntil) })}</small>
        )}
      </p>
    </li>
  );
}

/** Nothing is wrong with what is not to be paid yet. */
const stateKind = ({ status, paymentMode }: StudioBooking, key: string) =>
  status === 'RESERVED' || status === 'OFFERED' || (paymentMode === 'INVOICE' && key === 'open')
    ? 'later'
    : key;

function StateWords({ booking }: { booking: StudioBooking }) {
  const { t } = useTranslation(['studio', 'participants']);
  const { status, paymentMode } = booking;
  const key = paymentKey(booking);
  if (status === 'OFFERED') return t('participants:trainer.offered');
  if (status === 'RESERVED') return t('participants:trainer.reserved');
  if (paymentMode === 'INVOICE' && key === 'open') return t('participants:trainer.byInvoice');
  return t(`studio:session.${key}`);
}
