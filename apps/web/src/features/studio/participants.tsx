import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudioSessionPageQuery } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import { paymentKey } from './payment-key.js';
import classes from './session-page.module.css';

type Connection = NonNullable<NonNullable<StudioSessionPageQuery['session']>['bookings']>;
export type StudioBooking = Connection['nodes'][number];

const over = (booking: StudioBooking) => booking.status === 'CANCELLED' || booking.status === 'EXPIRED';

/** Who comes, how many seats, whether they paid, and their message. */
export function Participants({ bookings }: { bookings: readonly StudioBooking[] }) {
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
            <Participant key={booking.id} booking={booking} />
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

function Participant({ booking }: { booking: StudioBooking }) {
  const { t } = useTranslation(['studio', 'shell']);
  const f = useFormats();
  const { member, seats, status, attendeeNote, heldUntil } = booking;
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
        {attendeeNote && <p className={classes.note}>“{attendeeNote}”</p>}
      </div>
      <p className={classes.state} data-kind={key}>
        {key !== 'free' && booking.totalCents > 0 && `${f.amount(booking.totalCents)} `}
        {t(`studio:session.${key}`)}
        {status === 'HELD' && heldUntil && (
          <small>{t('studio:session.heldUntil', { time: f.time(heldUntil) })}</small>
        )}
        {(status === 'ATTENDED' || status === 'NO_SHOW') && (
          <small>{t(`studio:session.status.${status}`)}</small>
        )}
      </p>
    </li>
  );
}
