import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgendaWaitlistDocument, type AgendaWaitlistQuery } from '../../gql/agenda/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './agenda.module.css';

type Waiting = NonNullable<AgendaWaitlistQuery['viewer']>['waitlist'][number];

/** Seats that are offered, first of all, and those that one waits for; nothing where there is neither. */
export function WaitingList() {
  const { t } = useTranslation('agenda');
  const { data } = useQuery(AgendaWaitlistDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.viewer?.waitlist ?? [];
  if (waiting.length === 0) return null;
  const offers = waiting.filter(({ status }) => status === 'OFFERED');
  const rest = waiting.filter(({ status }) => status !== 'OFFERED');
  return (
    <section className={classes.waiting} aria-label={t('waitlist')}>
      <ul className={classes.waitingRows}>
        {[...offers, ...rest].map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Row({ entry }: { entry: Waiting }) {
  const { t } = useTranslation('agenda');
  const f = useFormats();
  const { session, status, offerUntil, position, seats } = entry;
  const offered = status === 'OFFERED';
  return (
    <li className={classes.waitingRow} data-offered={offered || undefined}>
      <p className={classes.nextText}>
        <Link
          to="/wachtlijst/$entryId"
          params={{ entryId: entry.id }}
          search={{}}
          className={classes.nextTitle}
        >
          {session.training.title}
        </Link>{' '}
        <span className={classes.quiet}>
          {f.dateShort(session.startsAt, session.zone)} {f.time(session.startsAt, session.zone)}
          {seats > 1 && ` · ${t('seats', { count: seats })}`}
        </span>
      </p>
      <span className={classes.tag} data-kind={offered ? 'pay' : 'over'}>
        {offered && offerUntil
          ? t('offeredUntil', { date: f.dateTime(offerUntil) })
          : position
            ? t('waitingAt', { position })
            : t('waiting')}
      </span>
    </li>
  );
}
