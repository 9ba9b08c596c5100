import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TrainingDocument, type TrainingQuery } from '../../gql/trainings/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { useMeta } from '../../lib/meta.js';
import { LinkButton } from '../../ui/link-button.js';
import { MissingPage } from '../../ui/missing-page.js';
import { PatternImage } from '../../ui/pattern-image.js';
import { Prose } from '../../ui/prose.js';
import { BookingBar } from './booking-bar.js';
import { BookingBox } from './booking-box.js';
import { Deepening } from './deepening.js';
import { KeyFacts } from './key-facts.js';
import { RatingLine } from './rating-line.js';
import { SellerIdentity } from './seller-identity.js';
import { SessionList } from './session-list.js';
import { TrainerCard } from './trainer-card.js';
import { TrainingPageBone } from './training-page-bone.js';
import classes from './training-page.module.css';

takeGiven(TrainingDocument);

const Reviews = lazy(async () => ({ default: (await import('./reviews.js')).Reviews }));

export type TrainingInFull = NonNullable<TrainingQuery['training']>;

/** One training: is this worth half a day? */
export function TrainingPage() {
  const { t } = useTranslation(['trainings', 'shell']);
  const { slug } = useParams({ from: '/trainingen/$slug' });
  const { data, error, loading, refetch } = useQuery(TrainingDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.training) return <Found key={data.training.id} training={data.training} />;
  if (loading) return <TrainingPageBone />;
  return (
    <MissingPage
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Found({ training }: { training: TrainingInFull }) {
  const { t } = useTranslation(['trainings', 'shell']);
  const { title, summary, topics, image, sessions, status } = training;
  useMeta({ title, description: summary });
  const bookable = sessions.filter(({ viewer, seatsLeft }) => viewer.canBook && seatsLeft > 0);
  const offered = sessions.find(({ viewer }) => viewer.waitlistEntry?.status === 'OFFERED');
  const [chosenId, choose] = useState<string>();
  const chosen = sessions.find(({ id }) => id === chosenId) ?? offered ?? bookable[0] ?? sessions[0];
  return (
    <article className={classes.page}>
      {status !== 'PUBLISHED' && (
        <p className={classes.notice}>{status === 'DRAFT' ? t('draftNotice') : t('archivedNotice')}</p>
      )}
      <header className={classes.head}>
        {topics.length > 0 && (
          <p className={classes.topics}>
            {topics.map(({ slug, name }) => (
              <Link key={slug} to="/trainingen" search={{ onderwerp: [slug] }}>
                {name}
              </Link>
            ))}
          </p>
        )}
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.summary}>{summary}</p>
        {training.organisation && (
          <p className={classes.within}>{t('shell:forColleaguesOf', { name: training.organisation.name })}</p>
        )}
        <RatingLine rating={training.rating} />
        <KeyFacts training={training} />
        {training.viewer.canEdit && (
          <p className={classes.edit}>
            <LinkButton
              to="/studio/trainingen/$slug"
              params={{ slug: training.slug }}
              variant="default"
              size="sm"
            >
              {t('edit')}
            </LinkButton>
          </p>
        )}
      </header>
      <div className={classes.picture}>
        {image ? (
          <img src={image.url} alt={image.alt ?? ''} width={image.width} height={image.height} />
        ) : (
          <PatternImage topic={topics[0]?.slug ?? training.format} id={training.id} />
        )}
      </div>
      {training.outcomes.length > 0 && (
        <section className={classes.gain}>
          <h2>{t('outcomes')}</h2>
          <ul className={classes.outcomes}>
            {training.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </section>
      )}
      <aside className={classes.aside} aria-label={t('book')}>
        <BookingBox training={training} chosen={chosen} onChoose={choose} />
      </aside>
      <div className={classes.body}>
        {training.descriptionHtml && (
          <section>
            <h2>{t('about')}</h2>
            <Prose html={training.descriptionHtml} />
          </section>
        )}
        <section id="data">
          <h2>{t('dates')}</h2>
          <SessionList training={training} />
        </section>
        <Deepening items={training.items} />
        <Suspense>
          <Reviews slug={training.slug} />
        </Suspense>
        <section>
          <h2>{t('trainer')}</h2>
          <TrainerCard trainer={training.trainer} />
        </section>
        <section>
          <h2>{t('seller')}</h2>
          <SellerIdentity person={training.trainer} />
        </section>
      </div>
      <BookingBar training={training} chosen={chosen} />
    </article>
  );
}
