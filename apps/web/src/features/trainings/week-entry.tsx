import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedSessionFragment } from '../../gql/trainings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './calendar-view.module.css';

export function WeekEntry({ session }: { session: ListedSessionFragment }) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const { training, startsAt, zone, place, seatsLeft } = session;
  return (
    <Link
      to="/trainingen/$slug"
      params={{ slug: training.slug }}
      className={classes.entry}
      data-full={seatsLeft === 0 || undefined}
    >
      <span className={classes.entryWhen}>{f.time(startsAt, zone)}</span>
      <span className={classes.entryTitle}>{training.title}</span>
      <span className={classes.entryWhere}>
        {place?.town ?? t('online')} · {seatsLeft === 0 ? t('full') : t('seatsLeft', { count: seatsLeft })}
      </span>
    </Link>
  );
}
