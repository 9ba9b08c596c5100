import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { BUSY_FEED_LIMITS } from '@nutshell/domain/calendar';
import { useTranslation } from 'react-i18next';
import { BusyFeedsDocument, type BusyFeedRowFragment } from '../../gql/agenda/graphql.js';
import { AddBusyFeed } from './add-busy-feed.js';
import classes from './busy-feeds.module.css';
import { BusyFeedRow } from './busy-feed-row.js';

const POLL_MS = 2_000;
const unread = ({ lastReadAt, problem }: BusyFeedRowFragment) => !lastReadAt && !problem;

/** The trainer's own calendars elsewhere: which are read, how that went, and adding one. */
export function BusyFeeds() {
  const { t } = useTranslation('calendars');
  const { data, refetch, startPolling, stopPolling } = useQuery(BusyFeedsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [done, setDone] = useState('');
  const feeds = data?.viewer?.busyFeeds;
  const waiting = feeds?.some(unread) ?? false;
  useEffect(() => {
    if (!waiting) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [waiting, startPolling, stopPolling]);
  if (!feeds) return null;
  const max = BUSY_FEED_LIMITS.perPerson;

  async function changed(sentence: string) {
    await refetch();
    setDone(sentence);
  }
  return (
    <section className={classes.feeds} aria-labelledby="busy-feeds-heading">
      <div>
        <h2 id="busy-feeds-heading" tabIndex={-1}>
          {t('feeds.title')}
        </h2>
        <p className={classes.quiet}>{t('feeds.text')}</p>
      </div>
      {feeds.length === 0 ? (
        <p className={classes.quiet}>{t('feeds.none')}</p>
      ) : (
        <ul className={classes.list} aria-label={t('feeds.list')}>
          {feeds.map((feed) => (
            <BusyFeedRow
              key={feed.id}
              feed={feed}
              onRemoved={() => void changed(t('feeds.removed', { name: feed.name }))}
            />
          ))}
        </ul>
      )}
      <p role="status" className={classes.done}>
        {done}
      </p>
      {feeds.length < max ? (
        <AddBusyFeed onAdded={(name) => void changed(t('feeds.added', { name }))} />
      ) : (
        <p className={classes.quiet}>{t('feeds.full', { max })}</p>
      )}
    </section>
  );
}
