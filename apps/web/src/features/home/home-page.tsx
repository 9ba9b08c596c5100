import { useTranslation } from 'react-i18next';
import { useMeta } from '../../lib/meta.js';
import classes from './home-page.module.css';
import { HowItWorks } from './how-it-works.js';
import { MyOffers } from './my-offers.js';
import { SearchField } from './search-field.js';
import { Soon } from './soon.js';
import { Mosaic } from './mosaic.js';
import { TopicList } from './topic-list.js';
import { ForTrainers } from './for-trainers.js';

/** The first screen: one search field, then what starts soon. */
export function HomePage() {
  const { t } = useTranslation('home');
  useMeta({ title: t('title'), description: t('description') });
  return (
    <>
      <MyOffers />
      <section className={classes.hero}>
        <div className={classes.ask}>
          <h1 id="question" className={classes.question}>
            {t('question')}
          </h1>
          <p className={classes.promise}>{t('promise')}</p>
          <SearchField labelledBy="question" />
        </div>
        <Mosaic />
      </section>
      <Soon />
      <TopicList />
      <HowItWorks />
      <ForTrainers />
    </>
  );
}
