import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../lib/meta.js';
import { useViewer } from '../../lib/use-viewer.js';
import classes from './home-page.module.css';
import { HowItWorks } from './how-it-works.js';
import { MyOffers } from './my-offers.js';
import { SearchField } from './search-field.js';
import { Soon } from './soon.js';
import { Mosaic } from './mosaic.js';
import { TopicList } from './topic-list.js';
import { ForTrainers } from './for-trainers.js';

const Feed = lazy(() => import('./feed.js').then((m) => ({ default: m.Feed })));

/** The first screen: one search field, what is new for who is signed in, then what starts soon. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { viewer } = useViewer();
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
      {viewer?.roles.includes('member') && (
        <Suspense>
          <Feed />
        </Suspense>
      )}
      <Soon />
      <TopicList />
      <HowItWorks />
      <ForTrainers />
    </>
  );
}
