import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SimilarToDocument, type SimilarToQuery } from '../../gql/post/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useSettled } from '../../lib/use-settled.js';
import { PersonAvatar } from '../person-avatar.js';
import classes from './similar-panel.module.css';

type Hits = SimilarToQuery['similar'];
type HitOf<L extends keyof Kinds> = Extract<Hits[L][number]['hit'], { __typename: Kinds[L] }>;
interface Kinds {
  questions: 'Question';
  ideas: 'Idea';
  people: 'Person';
  trainings: 'Training';
  requests: 'Request';
}
export type Similar = { [L in keyof Kinds]: HitOf<L>[] };

const rowsOf = <L extends keyof Kinds>(results: Hits[L], kind: Kinds[L]) =>
  results.flatMap(({ hit }) => (hit.__typename === kind ? [hit as HitOf<L>] : []));

const read = (hits: Hits): Similar => ({
  questions: rowsOf<'questions'>(hits.questions, 'Question'),
  ideas: rowsOf<'ideas'>(hits.ideas, 'Idea'),
  people: rowsOf<'people'>(hits.people, 'Person'),
  trainings: rowsOf<'trainings'>(hits.trainings, 'Training'),
  requests: rowsOf<'requests'>(hits.requests, 'Request'),
});

const ENOUGH_TEXT = 10;
const SETTLE_MS = 250;

interface Props {
  title: string;
  /** Before there is enough to compare with. */
  waiting: ReactNode;
  /** What is being written. */
  text: string;
  children: (found: Similar) => ReactNode;
  /** How many of them `children` shows, for who cannot see that they came. */
  count: (found: Similar) => number;
  announce: (count: number) => string;
}

/** What is there already, while somebody is still typing. */
export function SimilarPanel({ title, waiting, text, children, count, announce }: Props) {
  const settled = useSettled(text.trim(), SETTLE_MS);
  const skip = settled.length < ENOUGH_TEXT;
  const { data, previousData } = useQuery(SimilarToDocument, { variables: { text: settled }, skip });
  const hits = skip ? undefined : (data ?? previousData)?.similar;
  const found = hits && read(hits);
  const number = found ? count(found) : 0;
  return (
    <>
      <p role="status" className="nut-visually-hidden">
        {found ? announce(number) : ''}
      </p>
      <section className={classes.panel} aria-label={title} data-waiting={!found || undefined}>
        <h2 className={classes.title}>{title}</h2>
        {found && number === 0 && <p className={classes.quiet}>{announce(0)}</p>}
        {found ? children(found) : <p className={classes.quiet}>{waiting}</p>}
      </section>
    </>
  );
}

/** People who seem to know about it. */
export function SimilarPeople({ people }: Pick<Similar, 'people'>) {
  const { t } = useTranslation('posts');
  if (people.length === 0) return null;
  return (
    <div>
      <h3 className={classes.kind}>{t('similarPeople')}</h3>
      <ul className={classes.list}>
        {people.map((person) => (
          <li key={person.id} className={classes.person}>
            <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={36} />
            <span>
              <Link to="/mensen/$slug" params={{ slug: person.slug }} target="_blank">
                {person.name}
              </Link>
              {person.headline && <span className={classes.quiet}>{person.headline}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Trainings about it. */
export function SimilarTrainings({ trainings }: Pick<Similar, 'trainings'>) {
  const { t } = useTranslation('posts');
  const f = useFormats();
  if (trainings.length === 0) return null;
  return (
    <div>
      <h3 className={classes.kind}>{t('similarTrainings')}</h3>
      <ul className={classes.list}>
        {trainings.map(({ id, slug, title, nextSession }) => (
          <li key={id}>
            <Link to="/trainingen/$slug" params={{ slug }} target="_blank">
              {title}
            </Link>
            {nextSession && (
              <span className={classes.quiet}>{f.dateShort(nextSession.startsAt, nextSession.zone)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
