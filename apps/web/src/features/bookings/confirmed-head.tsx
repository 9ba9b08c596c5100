import { Button } from '@mantine/core';
import { IconCalendarPlus, IconMapPin, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { daysUntil } from '../../lib/days.js';
import { Mark } from '../../ui/mark.js';
import classes from './booking.module.css';
import { CancelButton } from './cancel-button.js';
import { MoveButton } from './changes/move-button.js';
import { OpenInvoice } from './open-invoice.js';
import { routeUrl } from './route-url.js';
import { StillUncertain } from './still-uncertain.js';

/** The seat is booked: the calendar entry, the way there, and what is left to say. */
export function ConfirmedHead({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const { session } = booking;
  const days = daysUntil(session.startsAt, session.zone, new Date());
  if (new Date(session.endsAt) <= new Date()) return <h2 className={classes.title}>{t('past.title')}</h2>;
  const away =
    days === 0
      ? t('confirmed.today')
      : days === 1
        ? t('confirmed.tomorrow')
        : t('confirmed.inDays', { count: days });
  const wayThere = routeUrl(session.place);
  return (
    <>
      <div className={classes.done}>
        <Mark className={classes.mark} />
        <div>
          <h2 className={classes.title}>
            {booking.seats > 1 ? t('confirmed.titleSeats', { count: booking.seats }) : t('confirmed.title')}
          </h2>
          <p className={classes.away}>{away}</p>
        </div>
      </div>
      <p className={classes.lead}>{t('confirmed.text')}</p>
      <StillUncertain booking={booking} />
      <OpenInvoice booking={booking} />
      <div className={classes.actions}>
        <Button
          component="a"
          href={booking.calendarUrl}
          download
          leftSection={<IconCalendarPlus size={20} aria-hidden="true" />}
        >
          {t('booking.addToCalendar')}
        </Button>
        {wayThere && (
          <Button
            component="a"
            href={wayThere}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconMapPin size={20} aria-hidden="true" />}
          >
            {t('booking.route')}
            <span className="nut-visually-hidden"> {t('booking.newWindow')}</span>
          </Button>
        )}
        {session.onlineUrl && (
          <Button
            component="a"
            href={session.onlineUrl}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconVideo size={20} aria-hidden="true" />}
          >
            {t('booking.joinOnline')}
            <span className="nut-visually-hidden"> {t('booking.newWindow')}</span>
          </Button>
        )}
        {booking.viewer.canMove && <MoveButton booking={booking} />}
        {booking.viewer.canCancel && <CancelButton booking={booking} label={t('booking.cancel')} />}
      </div>
    </>
  );
}
