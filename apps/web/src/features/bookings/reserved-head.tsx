import { PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../../ui/link-button.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { certainBy } from '../../ui/threshold-text.js';
import classes from './booking.module.css';
import { CancelButton } from './cancel-button.js';
import { MoveButton } from './changes/move-button.js';

interface Props {
  booking: BookingDetailFragment;
}

/** Reserved free of charge: when the pay link comes, and by when one hears that it does not. */
export function ReservedHead({ booking }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { session, seats, viewer } = booking;
  const by = certainBy(session);
  return (
    <>
      <h2 className={classes.title}>
        {seats > 1 ? t('reserved.titleSeats', { count: seats }) : t('reserved.title')}
      </h2>
      <p className={classes.lead}>
        {t('reserved.text', {
          count: session.minSeats,
          hours: PAY_LINK_HOURS,
          amount: f.amount(booking.totalCents),
        })}{' '}
        {by && t('reserved.by', { date: f.dateTime(by, session.zone) })}
      </p>
      <div className={classes.bar}>
        <SeatBar session={session} scale />
      </div>
      <div className={classes.actions}>
        {viewer.canMove && <MoveButton booking={booking} />}
        {viewer.canCancel && (
          <CancelButton booking={booking} label={t('booking.release', { count: seats })} />
        )}
      </div>
      <p className={classes.later}>{t('reserved.nothing')}</p>
    </>
  );
}

/** A seat from the waitlist that waits for yes or no. */
export function OfferedHead({ booking }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { heldUntil, waitlistEntry, session, seats } = booking;
  return (
    <>
      <h2 className={classes.title}>{t('offered.title', { count: seats })}</h2>
      {heldUntil && (
        <p className={classes.lead}>{t('offered.text', { date: f.dateTime(heldUntil, session.zone) })}</p>
      )}
      {waitlistEntry && (
        <div className={classes.actions}>
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: waitlistEntry.id }} search={{}}>
            {t('offered.open')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
