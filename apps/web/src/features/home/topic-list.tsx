import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TopicsDocument } from '../../gql/home/graphql.js';
import { Button } from '../../ui/button.js';
import { PatternImage } from '../../ui/pattern-image.js';
import pageClasses from './home-page.module.css';
import classes from './topic-list.module.css';

const few = 12;

/** The topics with most on offer, each by its pattern; the rest on demand. */
export function TopicList() {
  const { t } = useTranslation('home');
  const [all, setAll] = useState(false);
  const { data } = useQuery(TopicsDocument);
  const topics = (data?.topics ?? [])
    .filter(({ trainingCount }) => trainingCount > 0)
    .sort((a, b) => b.trainingCount - a.trainingCount);
  const shown = all ? topics : topics.slice(0, few);
  if (topics.length === 0) return null;
  return (
    <section className={pageClasses.section}>
      <div className={pageClasses.head}>
        <h2 className={pageClasses.heading}>{t('topics')}</h2>
      </div>
      <ul className={classes.topics}>
        {shown.map((topic) => (
          <li key={topic.id}>
            <Link to="/trainingen" search={{ onderwerp: [topic.slug] }} className={classes.topic}>
              <span className={classes.swatch}>
                <PatternImage topic={topic.slug} id={topic.slug} />
              </span>
              <span>
                <span className={classes.name}>{topic.name}</span>
                <span className={classes.count}>{t('trainingCount', { count: topic.trainingCount })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {!all && topics.length > few && (
        <p className={pageClasses.more}>
          <Button variant="default" onClick={() => setAll(true)}>
            {t('allTopics', { count: topics.length })}
          </Button>
        </p>
      )}
    </section>
  );
}
