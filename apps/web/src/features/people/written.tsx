import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import type { Person } from './person-page.js';
import classes from './written.module.css';

/** What somebody asked and proposed under their own name. */
export function Written({ person: { questions, ideas } }: { person: Person }) {
  const { t } = useTranslation('people');
  const f = useFormats();
  return (
    <>
      {questions.totalCount > 0 && (
        <section>
          <h2>{t('asked', { count: questions.totalCount })}</h2>
          <ul className={classes.list}>
            {questions.nodes.map(({ id, slug, title, answerCount, createdAt }) => (
              <li key={id}>
                <Link to="/vragen/$slug" params={{ slug }}>
                  {title}
                </Link>
                <span className={classes.quiet}>
                  {t('answers', { count: answerCount })} · {f.date(createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ideas.totalCount > 0 && (
        <section>
          <h2>{t('proposed', { count: ideas.totalCount })}</h2>
          <ul className={classes.list}>
            {ideas.nodes.map(({ id, slug, title, votes, createdAt }) => (
              <li key={id}>
                <Link to="/ideeen/$slug" params={{ slug }}>
                  {title}
                </Link>
                <span className={classes.quiet}>
                  {t('votes', { count: votes })} · {f.date(createdAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
