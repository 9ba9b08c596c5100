import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

/** Where one learns it. */
export function RelatedTrainings({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation('questions');
  const f = useFormats();
  const { relatedTrainings } = question;
  if (relatedTrainings.length === 0) return null;
  return (
    <section className={classes.box}>
      <h2 className={classes.boxTitle}>{t('relatedTrainings')}</h2>
      <ul className={classes.people}>
        {relatedTrainings.map(({ id, slug, title, nextSession }) => (
          <li key={id}>
            <Link to="/trainingen/$slug" params={{ slug }}>
              {title}
            </Link>
            {nextSession && (
              <p className={classes.quiet}>{f.dateShort(nextSession.startsAt, nextSession.zone)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
