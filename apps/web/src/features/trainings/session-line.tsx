import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedSessionFragment } from '../../gql/trainings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PriceTag } from '../../ui/price-tag.js';
import classes from './session-line.module.css';

interface Props {
  session: ListedSessionFragment;
  /** On the calendar the day is known already. */
  withDate?: boolean;
}

/** One session below others of the same day or town. */
export function SessionLine({ session, withDate }: Props) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const { training, startsAt, endsAt, zone, place, seatsLeft, price } = session;
  const where = training.format === 'IN_COMPANY' ? t('inCompany') : (place?.town ?? t('online'));
  return (
    <article className={classes.line}>
      <p className={classes.when}>
        {withDate && <span>{f.dateShort(startsAt, zone)}</span>}
        <span>{f.timeRange(startsAt, endsAt, zone)}</span>
      </p>
      <h3 className={classes.title}>
        <Link to="/trainingen/$slug" params={{ slug: training.slug }}>
          {training.title}
        </Link>
      </h3>
      <p className={classes.where}>{where}</p>
      <p className={classes.price}>
        <PriceTag price={price} />
      </p>
      <p className={classes.seats} data-few={seatsLeft <= 2 || undefined}>
        {seatsLeft === 0 ? t('full') : t('seatsLeft', { count: seatsLeft })}
      </p>
    </article>
  );
}
