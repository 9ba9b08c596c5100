import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

/** The same question in other words: what was answered there still helps. */
export function SameQuestions({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation('questions');
  const { duplicates } = question;
  if (duplicates.length === 0) return null;
  return (
    <section className={classes.box}>
      <h2 className={classes.boxTitle}>{t('alsoAskedAs')}</h2>
      <ul className={classes.people}>
        {duplicates.map(({ id, slug, title }) => (
          <li key={id}>
            <Link to="/vragen/$slug" params={{ slug }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
