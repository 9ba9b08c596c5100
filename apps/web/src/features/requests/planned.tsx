import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeName } from '../../lib/place-name.js';
import { useFormats } from '../../lib/use-formats.js';
import { DateTile } from '../../ui/date-tile.js';
import { LinkButton } from '../../ui/link-button.js';
import { PriceTag } from '../../ui/price-tag.js';
import { SeatBar } from '../../ui/seat-bar.js';
import type { RequestInFull } from './request-page.js';
import classes from './request.module.css';

type Session = NonNullable<RequestInFull['session']>;

/** The session that came of it: when, where, for how much, and how full; and one's own right to go first. */
export function Planned({ session }: { session: Session }) {
  const { t } = useTranslation(['requests', 'shell']);
  const f = useFormats();
  const { startsAt, endsAt, zone, place, price, training, viewer } = session;
  const offer = viewer.waitlistEntry?.status === 'OFFERED' ? viewer.waitlistEntry : undefined;
  const where = { ONLINE: t('shell:online'), IN_COMPANY: t('shell:inCompany'), FACE_TO_FACE: '' }[
    training.format
  ];
  return (
    <div className={classes.planned}>
      <div className={classes.date}>
        <DateTile at={startsAt} zone={zone} />
        <p>
          <Link to="/trainingen/$slug" params={{ slug: training.slug }}>
            {training.title}
          </Link>
          <span>
            {f.timeRange(startsAt, endsAt, zone)},{' '}
            {place ? [...new Set([placeName(place), place.town])].join(', ') : where}
          </span>
          <PriceTag price={price} />
        </p>
      </div>
      <SeatBar session={session} />
      {offer?.offerUntil && (
        <>
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: offer.id }} search={{}} fullWidth>
            {t('myTurn')}
          </LinkButton>
          <p className={classes.quiet}>{t('myTurnUntil', { date: f.dateTime(offer.offerUntil, zone) })}</p>
        </>
      )}
      {!offer && (
        <LinkButton to="/trainingen/$slug" params={{ slug: training.slug }} variant="default" fullWidth>
          {t('toTraining')}
        </LinkButton>
      )}
    </div>
  );
}
