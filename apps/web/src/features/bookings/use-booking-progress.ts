import { useEffect, useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { BookingProgressDocument } from '../../gql/bookings/graphql.js';

const FIRST_MS = 1_500;
const SLOWEST_MS = 10_000;
const SLOW_AFTER_MS = 45_000;

interface Waiting {
  waiting: boolean;
  /** Someone has just paid: ask soon, and often at first. */
  eager: boolean;
  /** When the hold lapses: just after it the server knows more. */
  heldUntil: string | null | undefined;
}

/**
 * Asks the server again and again, ever slower, while the booking waits for its payment: only the provider's
 * message to the server confirms it, never this page. `slow` after 45 seconds of a payment under way.
 */
export function useBookingProgress(bookingId: string, { waiting, eager, heldUntil }: Waiting) {
  const client = useApolloClient();
  const [slow, setSlow] = useState(false);
  const ask = () =>
    client
      .query({ query: BookingProgressDocument, variables: { id: bookingId }, fetchPolicy: 'network-only' })
      .catch(() => undefined);
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    if (!waiting) return;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    let delay = eager ? FIRST_MS : SLOWEST_MS;
    const began = Date.now();
    const next = () => {
      const lapse = heldUntil ? Date.parse(heldUntil) + FIRST_MS - Date.now() : 0;
      timer = setTimeout(
        async () => {
          if (document.visibilityState === 'visible') await latest.current();
          if (stopped) return;
          setSlow(eager && Date.now() - began > SLOW_AFTER_MS);
          delay = lapse > 0 && lapse <= delay ? FIRST_MS : Math.min(SLOWEST_MS, delay * 1.25);
          next();
        },
        lapse > 0 ? Math.min(delay, lapse) : delay,
      );
    };
    next();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [bookingId, waiting, eager, heldUntil]);

  return { slow: waiting && slow, askAgain: ask };
}
