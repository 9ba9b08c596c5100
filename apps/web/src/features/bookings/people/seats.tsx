import { useState } from 'react';
import { Button } from '@mantine/core';
import { namingClosesAt } from '@nutshell/domain/participant';
import { useTranslation } from 'react-i18next';
import type { BookingPeopleQuery, BookingSeatFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { NameForm } from './name-form.js';
import classes from './people.module.css';
import { SubstituteDialog } from './substitute-dialog.js';

export type BookingWithPeople = NonNullable<BookingPeopleQuery['booking']>;

/** Everybody on a seat of one's booking: names to fill in, substitutes to name, entries for calendars. */
export function Seats({ booking }: { booking: BookingWithPeople }) {
  const { t } = useTranslation('participants');
  const [replacing, setReplacing] = useState<BookingSeatFragment>();
  const { participants: seats, session } = booking;
  const open = seats.filter(({ name }) => name === null);
  const only = seats.length === 1 ? seats[0] : undefined;
  // Alone on one's own seat there is nothing to tell but that somebody else may go.
  if (only && !only.viewer.canName && only.isViewer) return null;
  return (
    <section className={classes.people}>
      <h2>{t('title', { count: seats.length })}</h2>
      {seats.length > 1 && <p className={classes.quiet}>{t('lead')}</p>}
      <ul className={classes.seats}>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} onReplace={() => setReplacing(seat)} />
        ))}
      </ul>
      {open.length > 0 && <OpenSeats booking={booking} open={open} startsAt={session.startsAt} />}
      {replacing && <SubstituteDialog seat={replacing} onClose={() => setReplacing(undefined)} />}
    </section>
  );
}

function SeatRow({ seat, onReplace }: { seat: BookingSeatFragment; onReplace: () => void }) {
  const { t } = useTranslation('participants');
  const name = seat.name ?? t('seat', { number: seat.position + 1 });
  return (
    <li className={classes.seat}>
      <div className={classes.who}>
        <p className={classes.name}>
          {name}
          {seat.isViewer && <span className={classes.quiet}> ({t('you')})</span>}
        </p>
        <p className={classes.quiet}>{seat.email ?? (seat.name === null ? t('noName') : '')}</p>
      </div>
      {seat.name !== null && (
        <div className={classes.acts}>
          {seat.calendarUrl && (
            <a href={seat.calendarUrl} aria-label={t('calendarOf', { name })}>
              {t('calendar')}
            </a>
          )}
          {seat.viewer.canName && (
            <Button variant="default" size="sm" onClick={onReplace} aria-label={t('substituteFor', { name })}>
              {t('substitute')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface OpenProps {
  booking: BookingWithPeople;
  open: readonly BookingSeatFragment[];
  startsAt: string;
}

function OpenSeats({ booking, open, startsAt }: OpenProps) {
  const { t } = useTranslation('participants');
  const f = useFormats();
  const until = f.dateTime(namingClosesAt({ name: null, email: null }, { startsAt: new Date(startsAt) }));
  const may = open.every(({ viewer }) => viewer.canName);
  return (
    <>
      <p className={classes.open}>{t(may ? 'open' : 'openClosed', { count: open.length, until })}</p>
      {may && <NameForm booking={booking} open={open} />}
    </>
  );
}
