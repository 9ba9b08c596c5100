import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoutePartsFragment } from '../../gql/questions/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

/** To the asker and those asked: who was asked, why they, and what became of it. */
export function AskedPeople({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation('questions');
  const f = useFormats();
  const { askedTo, nextWave } = question;
  if (askedTo.length === 0 && !nextWave) return null;
  return (
    <section className={classes.box}>
      <h2 className={classes.boxTitle}>{t('askedTo')}</h2>
      {askedTo.length > 0 && <p className={classes.quiet}>{t('askedToText')}</p>}
      <ul className={classes.people}>
        {askedTo.map((route) => (
          <Asked key={route.id} route={route} />
        ))}
      </ul>
      {nextWave && (
        <p className={classes.quiet}>{t(`nextWave.${nextWave.wave}`, { date: f.dateTime(nextWave.at) })}</p>
      )}
    </section>
  );
}

function Asked({ route }: { route: RoutePartsFragment }) {
  const { t } = useTranslation('questions');
  const f = useFormats();
  const { person, reason, state, askedAt, from, note } = route;
  return (
    <li className={classes.person}>
      <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={36} />
      <div>
        <Link to="/mensen/$slug" params={{ slug: person.slug }}>
          {person.name}
        </Link>
        <p className={classes.quiet}>{t(`route.${state}`, { date: f.dateShort(askedAt) })}</p>
        {from && <p className={classes.quiet}>{t('handedOverBy', { name: from.name })}</p>}
        {note && <p className={classes.quiet}>“{note}”</p>}
        {reason.length > 0 && (
          <details className={classes.why}>
            <summary>{t('whyThisPerson')}</summary>
            <ul>
              {reason.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
