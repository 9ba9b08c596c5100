import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OpenTopicsDocument } from '../../gql/questions/graphql.js';
import classes from './questions.module.css';

const route = getRouteApi('/vragen');

/** What is asked about and nobody can be asked for: where somebody who knows it is missed most. */
export function OpenTopics() {
  const { t } = useTranslation('questions');
  const { waar } = route.useSearch();
  const organisation = waar && waar !== 'openbaar' ? waar : null;
  const { data } = useQuery(OpenTopicsDocument, { variables: { organisation } });
  const topics = data?.openTopics ?? [];
  if (topics.length === 0) return null;
  return (
    <section className={classes.topics}>
      <h2>{t('openTopics')}</h2>
      <p className={classes.quiet}>{t('openTopicsText')}</p>
      <ul>
        {topics.map(
          ({ skill, questions }) =>
            skill && (
              <li key={skill.id}>
                <Link to="/vragen" search={{ lijst: 'open', over: skill.slug }}>
                  {skill.name}
                </Link>{' '}
                <span className={classes.quiet}>{t('openCount', { count: questions })}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
