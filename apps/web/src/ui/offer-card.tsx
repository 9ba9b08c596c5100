import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionDateFragment, TrainingCardFragment } from '../gql/lib/graphql.js';
import { useFormats } from '../lib/use-formats.js';
import { Bone } from './bones.js';
import classes from './offer-card.module.css';
import { PatternImage } from './pattern-image.js';
import { PriceTag } from './price-tag.js';

interface Props {
  training: TrainingCardFragment & { nextSession?: SessionDateFragment | null };
  /** The date to show; the next one otherwise. */
  session?: SessionDateFragment | null | undefined;
  distanceKm?: number | null | undefined;
  /** `row` in lists, `tile` side by side; both are compact on a phone. */
  layout?: 'row' | 'tile';
  heading?: 'h2' | 'h3';
}

/** A training at a glance: date, place, price and seats stand at the same place on every card. */
export function OfferCard({
  training,
  session,
  distanceKm,
  layout = 'tile',
  heading: Heading = 'h3',
}: Props) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const date = session ?? training.nextSession;
  const topic = training.topics[0]?.slug ?? training.format;
  const place = {
    ONLINE: t('online'),
    IN_COMPANY: t('inCompany'),
    FACE_TO_FACE: date?.place?.town ?? '',
  }[training.format];
  const levels = [training.levelFrom, training.levelTo].filter(
    (level) => level !== null && level !== undefined,
  );
  const facts = [
    training.trainer.name,
    f.duration(training.durationMinutes),
    levels.length === 2 ? `${t(levelKeys[levels[0]!]!)}\u00a0→\u00a0${t(levelKeys[levels[1]!]!)}` : '',
  ];
  return (
    <article className={classes.card} data-layout={layout}>
      <div className={classes.picture}>
        {training.image ? (
          <img
            src={training.image.url}
            alt=""
            loading="lazy"
            width={training.image.width}
            height={training.image.height}
          />
        ) : (
          <PatternImage topic={topic} id={training.id} />
        )}
      </div>
      <div className={classes.body}>
        <Heading className={classes.title}>
          <Link to="/trainingen/$slug" params={{ slug: training.slug }} className={classes.link}>
            {training.title}
          </Link>
        </Heading>
        <p className={classes.summary}>{training.summary}</p>
        {training.organisation && <p className={classes.within}>{t('forColleagues')}</p>}
        <p className={classes.by}>
          {training.rating && (
            <>
              <span className={classes.rating} aria-hidden="true">
                ★
              </span>{' '}
              <span className="nut-visually-hidden">{t('rating')} </span>
              {f.decimal(training.rating.average)} ({training.rating.count}) ·{' '}
            </>
          )}
          {facts.filter(Boolean).join(' · ')}
        </p>
      </div>
      <dl className={classes.facts}>
        <dt className="nut-visually-hidden">{t('date')}</dt>
        <dd className={classes.date}>
          {date
            ? `${f.dateShort(date.startsAt, date.zone)}, ${f.time(date.startsAt, date.zone)}`
            : t('noDate')}
        </dd>
        <dt className="nut-visually-hidden">{t('price')}</dt>
        <dd className={classes.price}>
          <PriceTag price={date?.price ?? training.price} />
        </dd>
        <dt className="nut-visually-hidden">{t('place')}</dt>
        <dd className={classes.place}>
          {place}
          {distanceKm !== null && distanceKm !== undefined && ` · ${f.distance(distanceKm)}`}
        </dd>
        <dt className="nut-visually-hidden">{t('seats')}</dt>
        <dd className={classes.seats} data-few={(date && date.seatsLeft <= 2) || undefined}>
          {date && (date.seatsLeft === 0 ? t('full') : t('seatsLeft', { count: date.seatsLeft }))}
        </dd>
      </dl>
    </article>
  );
}

const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/** The shape of a card that is on its way. */
export const OfferCardBone = ({ layout = 'tile' }: Pick<Props, 'layout'>) => (
  <div className={classes.card} data-layout={layout}>
    <div className={classes.picture}>
      <Bone height="100%" />
    </div>
    <div className={`${classes.body} ${classes.bones}`}>
      <Bone width="70%" height="1.375rem" />
      <Bone width="95%" />
      <Bone width="50%" />
    </div>
    <div className={classes.facts} data-bones>
      <Bone width="60%" />
      <Bone width="4rem" />
      <Bone width="40%" />
      <Bone width="5rem" />
    </div>
  </div>
);
