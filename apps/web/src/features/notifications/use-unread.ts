import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { NotificationsDocument } from '../../gql/notifications/graphql.js';

/** How many notifications are unread, as the server says it over an open connection; the browser connects again by itself. */
export function useUnread(): number {
  const apollo = useApolloClient();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    const source = new EventSource('/live');
    let before: number | null = null;
    source.addEventListener('unread', ({ data }: MessageEvent<string>) => {
      const now = Number(data);
      setUnread(now);
      // The list is on screen and there is something new: read it again.
      if (before !== null && now > before) void apollo.refetchQueries({ include: [NotificationsDocument] });
      before = now;
    });
    return () => source.close();
  }, [apollo]);
  return unread;
}
