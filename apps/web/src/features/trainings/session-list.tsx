import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { placeName } from '../../lib/place-name.js';
import { townLine } from '../../lib/town-line.js';
import { DateTile } from '../../ui/date-tile.js';
import { OwnTime } from '../../ui/own-time.js';
import { PriceTag } from '../../ui/price-tag.js';
import { ReserveLine } from '../../ui/reserve-line.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { BookButton } from './book-button.js';
import { FirstRight } from './first-right.js';
import classes from './session-list.module.css';
import type { TrainingInFull } from './training-page.js';

/** Every coming date: when, where, how many seats, and the button. */
export function SessionList({ training }: { training: TrainingInFull }) {
  const { t } = useTranslation(['trainings', 'shell']);
  const f = useFormats();
  const { sessions, format } = training;
  if (sessions.length === 0) return <p className={classes.none}>{t('noDates')}.</p>;
  return (
    <ul className={classes.list}>
      {sessions.map((session) => {
        const { id, startsAt, endsAt, zone, place } = session;
        const address = place && [place.street, townLine(place)];
        return (
          <li key={id} className={classes.session}>
            <DateTile at={startsAt} zone={zone} />
            <div className={classes.where}>
              <p className={classes.time}>
                {f.timeRange(startsAt, endsAt, zone)}
                <span className={classes.year}> · {f.date(startsAt, zone)}</span>
              </p>
              {format === 'ONLINE' && <OwnTime {...{ startsAt, endsAt, zone }} />}
              <p>{place ? placeName(place) : format === 'ONLINE' ? t('online') : t('inCompany')}</p>
              {address && <p className={classes.address}>{address.filter(Boolean).join(', ')}</p>}
            </div>
            <div className={classes.seats}>
              <SeatBar session={session} />
              <FirstRight session={session} />
              <ReserveLine session={session} />
            </div>
            <div className={classes.book}>
              <PriceTag price={session.price} />
              <BookButton slug={training.slug} session={session} size="sm" />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
