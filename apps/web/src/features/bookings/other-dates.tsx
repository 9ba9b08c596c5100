import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { TextLink } from '../../ui/text-link.js';
import type { BookableSession } from './cannot-book.js';
import classes from './checkout.module.css';

/** The other dates of this training that still have a seat. */
export function OtherDates({ session }: { session: BookableSession }) {
  const { t } = useTranslation(['bookings', 'shell']);
  const f = useFormats();
  const { training } = session;
  const others = training.sessions.filter(
    (other) => other.id !== session.id && other.status === 'PUBLISHED' && other.seatsLeft > 0,
  );
  return (
    <section className={classes.step}>
      <h2>{t('bookings:checkout.otherDates')}</h2>
      {others.length === 0 ? (
        <p className={classes.quiet}>
          {t('bookings:checkout.noOther')}{' '}
          <TextLink to="/trainingen/$slug" params={{ slug: training.slug }}>
            {t('bookings:checkout.toTraining')}
          </TextLink>
        </p>
      ) : (
        <ul className={classes.dates}>
          {others.slice(0, 6).map((other) => (
            <li key={other.id}>
              <Link
                to="/trainingen/$slug/boek/$sessionId"
                params={{ slug: training.slug, sessionId: other.id }}
              >
                <span>
                  <strong>{f.date(other.startsAt, other.zone)}</strong>,{' '}
                  {f.timeRange(other.startsAt, other.endsAt, other.zone)}
                  {other.place && `, ${other.place.town}`}
                </span>
                <span>{t('shell:seatsLeft', { count: other.seatsLeft })}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
