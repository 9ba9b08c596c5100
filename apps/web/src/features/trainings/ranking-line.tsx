import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './result-list.module.css';
import { sortOf } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

/** Which parameters rank what is shown, as the rules on ranking ask. */
export function RankingLine() {
  const { t } = useTranslation('trainings');
  const { search } = useTrainingsSearch();
  const text = {
    RELEVANCE: search.zoek ? t('rankRelevance') : t('rankNoText'),
    DATE: t('rankDate'),
    DISTANCE: t('rankDistance', { town: search.plaats ?? '' }),
    PRICE: t('rankPrice'),
  }[sortOf(search)];
  return (
    <p className={classes.ranking}>
      {text} <Link to="/over/rangschikking">{t('rankMore')}</Link>
    </p>
  );
}
