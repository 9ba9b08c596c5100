import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BookingStatus } from '../../gql/agenda/graphql.js';
import classes from './agenda.module.css';
import { asksForChoice, type Entry } from './entries.js';

interface Props {
  entry: Entry;
  className?: string | undefined;
  children: ReactNode;
}

/** Leads to the booking, to the training of a seat that somebody else booked, or to the studio for who gives it. */
export function EntryLink({ entry, className, children }: Props) {
  if (entry.seatId)
    return (
      <Link to="/trainingen/$slug" params={{ slug: entry.session.training.slug }} className={className}>
        {children}
      </Link>
    );
  return entry.booking ? (
    <Link to="/boekingen/$id" params={{ id: entry.booking.id }} search={{}} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/studio/sessies/$id" params={{ id: entry.session.id }} className={className}>
      {children}
    </Link>
  );
}

/** In one or two words what this is to the reader: theirs to give, booked, still to pay. */
export function EntryTag({ entry }: { entry: Entry }) {
  const { t } = useTranslation('agenda');
  const { booking } = entry;
  if (entry.seatId)
    return (
      <span className={classes.tag} data-kind="booked">
        {t('yourSeat')}
      </span>
    );
  if (!booking)
    return (
      <span className={classes.tag} data-kind="give">
        {t('youGive')}
      </span>
    );
  if (asksForChoice(entry))
    return (
      <span className={classes.tag} data-kind="pay">
        {t('choose')}
      </span>
    );
  if (booking.status === 'HELD')
    return (
      <span className={classes.tag} data-kind="pay">
        {t('payNow')}
      </span>
    );
  return (
    <span className={classes.tag} data-kind={kindOf(booking.status)}>
      {booking.status === 'CONFIRMED' ? t('youBooked') : t(`state${booking.status}`)}
    </span>
  );
}

const kindOf = (status: BookingStatus) =>
  status === 'CONFIRMED' || status === 'RESERVED' ? 'booked' : status === 'OFFERED' ? 'pay' : 'over';
