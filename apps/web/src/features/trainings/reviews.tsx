import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TrainingReviewsDocument, type TrainingReviewsQuery } from '../../gql/trainings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bones, TextBones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { Stars } from '../../ui/stars.js';
import { ReviewItem } from './review-item.js';
import classes from './reviews.module.css';

const AT_ONCE = 5;

type Found = NonNullable<TrainingReviewsQuery['training']>;

/** What those who were there thought of it, the newest first. */
export function Reviews({ slug }: { slug: string }) {
  const { t } = useTranslation('reviews');
  const { data, loading, fetchMore } = useQuery(TrainingReviewsDocument, {
    variables: { slug, first: AT_ONCE },
  });
  const found = data?.training;
  const more = () =>
    void fetchMore({
      variables: { after: found?.reviews.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <section id="beoordelingen">
      <h2>{t('title')}</h2>
      {found ? (
        <>
          <Score found={found} />
          <ul className={classes.list}>
            {found.reviews.nodes.map((review) => (
              <ReviewItem key={review.id} review={review} trainerName={found.trainer.name} />
            ))}
          </ul>
          {found.reviews.pageInfo.hasNextPage && (
            <Button variant="default" size="sm" disabled={loading} onClick={more}>
              {t('more')}
            </Button>
          )}
        </>
      ) : (
        <Bones>
          <TextBones lines={3} />
        </Bones>
      )}
      <p className={classes.how}>
        <Link to="/beoordelingen">{t('how')}</Link>
      </p>
    </section>
  );
}

function Score({ found: { rating, reviews } }: { found: Found }) {
  const { t } = useTranslation('reviews');
  const f = useFormats();
  if (reviews.totalCount === 0) return <p className={classes.quiet}>{t('none')}</p>;
  if (!rating) return <p className={classes.quiet}>{t('few')}</p>;
  const average = f.decimal(rating.average);
  return (
    <p className={classes.score}>
      <strong>{average}</strong>
      <Stars score={rating.average} label={t('average', { average })} />
      <span>{t('count', { count: rating.count })}</span>
    </p>
  );
}

function joined(before: TrainingReviewsQuery, next: TrainingReviewsQuery): TrainingReviewsQuery {
  if (!before.training || !next.training) return before;
  const nodes = [...before.training.reviews.nodes, ...next.training.reviews.nodes];
  return { ...next, training: { ...next.training, reviews: { ...next.training.reviews, nodes } } };
}
