import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { NotificationsDocument } from '../../gql/notifications/graphql.js';

const RETRY_MS = 30_000;

/**
 * How many notifications are unread, as the server says it over an open connection. Only while the window is seen:
 * a browser opens few connections to one site.
 */
export function useUnread(): number {
  const apollo = useApolloClient();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let before: number | null = null;
    const close = () => {
      clearTimeout(retry);
      source?.close();
      source = undefined;
    };
    const open = () => {
      close();
      if (document.hidden) return;
      source = new EventSource('/live');
      source.addEventListener('unread', ({ data }: MessageEvent<string>) => {
        const now = Number(data);
        setUnread(now);
        // The list is on screen and there is something new: read it again.
        if (before !== null && now > before) void apollo.refetchQueries({ include: [NotificationsDocument] });
        before = now;
      });
      // The browser connects again by itself, but not after an answer that was no stream.
      source.addEventListener('error', () => {
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
      });
    };
    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [apollo]);
  return unread;
}
