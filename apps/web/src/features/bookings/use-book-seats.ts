import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { BookSeatsDocument, PayBookingDocument, type BookSeatsMutation } from '../../gql/bookings/graphql.js';

type Answer = BookSeatsMutation['bookSeats'];
/** What the server said instead of a booking; `Failed` when it did not answer. */
export type BookingProblem = Exclude<Answer, { __typename: 'Booking' }> | { __typename: 'Failed' };

interface Wanted {
  sessionId: string;
  seats: number;
  note: string | null;
}

/**
 * Holds the seats, then takes the reader to the payment page of the provider, or to the booking when there is
 * nothing to pay (or no payment page could be opened: the seats are held all the same).
 */
export function useBookSeats() {
  const [bookSeats] = useMutation(BookSeatsDocument);
  const [payBooking] = useMutation(PayBookingDocument);
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'holding' | 'leaving'>('idle');
  const [problem, setProblem] = useState<BookingProblem>();

  async function checkoutUrlOf(bookingId: string): Promise<string | null> {
    const { data } = await payBooking({ variables: { bookingId } });
    const answer = data?.payBooking;
    return answer?.__typename === 'Booking' ? (answer.payment.checkoutUrl ?? null) : null;
  }

  /** True when the seats are held. */
  async function book(input: Wanted): Promise<boolean> {
    setState('holding');
    setProblem(undefined);
    try {
      const { data } = await bookSeats({ variables: { input } });
      const answer = data?.bookSeats;
      if (answer?.__typename !== 'Booking') {
        setProblem(answer ?? { __typename: 'Failed' });
        setState('idle');
        return false;
      }
      setState('leaving');
      const toPay = answer.status === 'HELD';
      const url = toPay
        ? (answer.payment.checkoutUrl ?? (await checkoutUrlOf(answer.id).catch(() => null)))
        : null;
      if (url) window.location.assign(url);
      else await navigate({ to: '/boekingen/$id', params: { id: String(answer.id) } });
      return true;
    } catch {
      setProblem({ __typename: 'Failed' });
      setState('idle');
      return false;
    }
  }
  return { book, state, problem };
}
