import { useTranslation } from 'react-i18next';
import type { TrainingCardFragment } from '../../gql/trainings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Stars } from '../../ui/stars.js';
import classes from './reviews.module.css';

/** The score at the head of the page, where there is one; leads to the reviews. */
export function RatingLine({ rating }: Pick<TrainingCardFragment, 'rating'>) {
  const { t } = useTranslation('reviews');
  const f = useFormats();
  if (!rating) return null;
  const average = f.decimal(rating.average);
  return (
    <p className={classes.line}>
      <Stars score={rating.average} label={t('average', { average })} />{' '}
      <span aria-hidden="true">{average}</span>{' '}
      <a href="#beoordelingen">{t('count', { count: rating.count })}</a>
    </p>
  );
}
