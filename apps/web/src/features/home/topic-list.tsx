import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TopicsDocument } from '../../gql/home/graphql.js';
import { PatternImage } from '../../ui/pattern-image.js';
import pageClasses from './home-page.module.css';
import classes from './topic-list.module.css';

/** Every topic with something on offer, by its pattern. */
export function TopicList() {
  const { t } = useTranslation('home');
  const { data } = useQuery(TopicsDocument);
  const topics = data?.topics.filter(({ trainingCount }) => trainingCount > 0) ?? [];
  if (topics.length === 0) return null;
  return (
    <section className={pageClasses.section}>
      <div className={pageClasses.head}>
        <h2 className={pageClasses.heading}>{t('topics')}</h2>
      </div>
      <ul className={classes.topics}>
        {topics.map((topic) => (
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
    </section>
  );
}
