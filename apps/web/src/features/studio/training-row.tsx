import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StudioTrainingsQuery } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PatternImage } from '../../ui/pattern-image.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { PercentRing } from './percent-ring.js';
import classes from './studio.module.css';
import { TrainingActions } from './training-actions.js';

export type ListedTraining = NonNullable<StudioTrainingsQuery['viewer']>['trainings']['nodes'][number];

interface Props {
  training: ListedTraining;
  /** It went to another list, or a copy came. */
  onMoved: () => void;
}

/** One training: picture, next date with its seats, or how complete the draft is. */
export function TrainingRow({ training, onMoved }: Props) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const draft = training.status === 'DRAFT';
  return (
    <li className={classes.row}>
      <div className={classes.thumb}>
        {training.image ? (
          <img src={training.image.url} alt="" loading="lazy" />
        ) : (
          <PatternImage topic={training.topics[0]?.slug ?? training.id} id={training.id} />
        )}
      </div>
      <div className={classes.what}>
        <h2 className={classes.rowTitle}>
          <Link to="/studio/trainingen/$slug" params={{ slug: training.slug }}>
            {training.title}
          </Link>
        </h2>
        {draft ? (
          <p className={classes.quiet}>{t('changed', { when: f.dateTime(training.updatedAt) })}</p>
        ) : (
          <NextDates training={training} />
        )}
      </div>
      <div className={classes.rowEnd}>
        {draft && <PercentRing percent={training.completeness.percent} size={52} />}
        <TrainingActions training={training} onMoved={onMoved} />
      </div>
    </li>
  );
}

function NextDates({ training }: { training: ListedTraining }) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const coming = training.sessions.filter((session) => session.status !== 'CANCELLED');
  const [next, ...later] = coming;
  if (!next)
    return (
      <p className={classes.quiet}>
        {t('noDates')}.{' '}
        {training.status === 'PUBLISHED' && (
          <Link to="/studio/trainingen/$slug" params={{ slug: training.slug }} hash="dates">
            {t('addDate')}
          </Link>
        )}
      </p>
    );
  return (
    <>
      <p className={classes.quiet}>
        {t('next')}:{' '}
        <Link to="/studio/sessies/$id" params={{ id: next.id }}>
          {f.dateShort(next.startsAt, next.zone)} {f.time(next.startsAt, next.zone)}
          {next.place && `, ${next.place.town}`}
        </Link>
        {later.length > 0 && ` ${t('moreDates', { count: later.length })}`}
      </p>
      <div className={classes.seats}>
        <SeatBar session={next} />
      </div>
    </>
  );
}
