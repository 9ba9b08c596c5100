import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { placeName } from '../../lib/place-name.js';
import { townLine } from '../../lib/town-line.js';
import type { SessionSummaryFragment } from '../../gql/bookings/graphql.js';
import { OwnTime } from '../../ui/own-time.js';
import { PatternImage } from '../../ui/pattern-image.js';
import classes from './session-card.module.css';

/** Which training, when and where: the same at checkout and on the booking. */
export function SessionCard({ session }: { session: SessionSummaryFragment }) {
  const { t } = useTranslation('bookings');
  const { training } = session;
  const { trainer } = training;
  return (
    <section className={classes.card} aria-label={t('checkout.yourSession')}>
      <div className={classes.picture}>
        {training.image ? (
          <img src={training.image.url} alt={training.image.alt ?? ''} loading="lazy" />
        ) : (
          <PatternImage topic={training.topics[0]?.slug ?? training.id} id={training.id} />
        )}
      </div>
      <div className={classes.body}>
        <h2 className={classes.title}>
          <Link to="/trainingen/$slug" params={{ slug: training.slug }}>
            {training.title}
          </Link>
        </h2>
        <p className={classes.trainer}>
          {t('checkout.by')}{' '}
          <Link to="/mensen/$slug" params={{ slug: trainer.slug }}>
            {trainer.name}
          </Link>
        </p>
        <WhenAndWhere session={session} />
      </div>
    </section>
  );
}

/** Date, time in the zone of the place (and the reader's own when online), and the place. */
export function WhenAndWhere({ session }: { session: SessionSummaryFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { startsAt, endsAt, zone, place, training } = session;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('booking.when')}</dt>
        <dd>
          <time dateTime={startsAt}>
            {f.date(startsAt, zone)}
            <br />
            {f.timeRange(startsAt, endsAt, zone)}
          </time>
          {training.format === 'ONLINE' && <OwnTime {...{ startsAt, endsAt, zone }} />}
        </dd>
      </div>
      <div>
        <dt>{t('booking.where')}</dt>
        <dd>
          {place ? (
            <>
              {placeName(place)}
              {place.street && (
                <>
                  <br />
                  {place.street}
                </>
              )}
              {place.name || place.street ? (
                <>
                  <br />
                  {townLine(place)}
                </>
              ) : null}
            </>
          ) : training.format === 'IN_COMPANY' ? (
            t('booking.inCompany')
          ) : (
            t('booking.online')
          )}
        </dd>
      </div>
    </dl>
  );
}
