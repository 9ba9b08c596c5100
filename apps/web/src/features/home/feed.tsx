import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FeedDocument } from '../../gql/home/graphql.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowBones } from '../../ui/row-bones.js';
import { FeedRow } from './feed-row.js';
import classes from './feed.module.css';
import { FollowSuggestions } from './follow-suggestions.js';
import home from './home-page.module.css';

const PAGE = 10;

/** What is new in what one follows and where one works, the latest first; page by page. */
export function Feed() {
  const { t } = useTranslation('home');
  const [pages, setPages] = useState<string[]>([]);
  const after = pages.at(-1);
  const { data, error, loading, refetch } = useQuery(FeedDocument, {
    variables: { first: PAGE, after: after ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const feed = data?.feed;
  const empty = feed?.nodes.length === 0 && !after;
  return (
    <section className={home.section} aria-labelledby="feed" aria-busy={loading}>
      <div className={home.head}>
        <h2 id="feed" className={home.heading} tabIndex={-1}>
          {t('feed.title')}
        </h2>
        <Link to="/volgend" search={{}}>
          {t('feed.following')}
        </Link>
      </div>
      {error && !feed && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!feed && !error && <RowBones />}
      {empty && <FollowSuggestions onFollowed={() => void refetch()} />}
      {feed && feed.nodes.length > 0 && (
        <>
          <ol className={classes.list}>
            {feed.nodes.map((item) => (
              <FeedRow key={item.id} item={item} />
            ))}
          </ol>
          <div className={classes.pages}>
            {after && (
              <Button variant="default" size="sm" onClick={() => setPages(pages.slice(0, -1))}>
                {t('feed.newer')}
              </Button>
            )}
            {feed.pageInfo.hasNextPage && feed.pageInfo.endCursor && (
              <Button
                variant="default"
                size="sm"
                onClick={() => setPages([...pages, feed.pageInfo.endCursor!])}
              >
                {t('feed.older')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
