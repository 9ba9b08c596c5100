import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import {
  BookSeatsDocument,
  JoinWaitlistDocument,
  PayBookingDocument,
  type BookSeatsInput,
  type BookSeatsMutation,
  type JoinWaitlistMutation,
} from '../../../gql/bookings/graphql.js';

type Booked = BookSeatsMutation['bookSeats'];
type Joined = JoinWaitlistMutation['joinWaitlist'];
/** What the server said instead of a booking or a place on the waitlist; `Failed` when it did not answer. */
export type OrderRefusal =
  | Exclude<Booked, { __typename: 'Booking' }>
  | Exclude<Joined, { __typename: 'WaitlistEntry' }>
  | { __typename: 'Failed' };

export interface Order {
  /** Seats that are free: they are booked. */
  seats: number;
  /** Seats that are not: they go on the waitlist. */
  waiting: number;
  /** How many of `waiting` one takes at least when fewer come free. */
  waitingAtLeast: number;
  input: Omit<BookSeatsInput, 'seats'>;
}

const FAILED = { __typename: 'Failed' } as const;

/**
 * Books what is free and puts the rest on the waitlist, in one step. Then takes the reader to the payment page of the
 * provider, or to the booking when there is nothing to pay now (or no payment page could be opened: the seats are
 * held all the same), or to their place on the waitlist.
 */
export function useOrder() {
  const [bookSeats] = useMutation(BookSeatsDocument);
  const [joinWaitlist] = useMutation(JoinWaitlistDocument);
  const [payBooking] = useMutation(PayBookingDocument);
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'ordering' | 'leaving'>('idle');
  const [refusal, setRefusal] = useState<OrderRefusal>();

  async function join({ waiting, waitingAtLeast, input }: Order) {
    const { sessionId, buyer, poNumber, costCentre, payByInvoice } = input;
    const order = { buyer, poNumber, costCentre, payByInvoice };
    const variables = { input: { sessionId, seats: waiting, minSeats: waitingAtLeast, ...order } };
    return (
      (await joinWaitlist({ variables }).catch(() => ({ data: undefined }))).data?.joinWaitlist ?? FAILED
    );
  }

  async function book({ seats, input }: Order) {
    const variables = { input: { ...input, seats } };
    return (await bookSeats({ variables }).catch(() => ({ data: undefined }))).data?.bookSeats ?? FAILED;
  }

  async function checkoutUrlOf(bookingId: string): Promise<string | null> {
    const { data } = await payBooking({ variables: { bookingId } }).catch(() => ({ data: undefined }));
    const answer = data?.payBooking;
    return answer?.__typename === 'Booking' ? (answer.payment.checkoutUrl ?? null) : null;
  }

  function refuse(answer: OrderRefusal): false {
    setRefusal(answer);
    setState('idle');
    return false;
  }

  /** True when seats are booked or waited for. */
  async function place(order: Order): Promise<boolean> {
    setState('ordering');
    setRefusal(undefined);
    if (order.seats === 0) {
      const joined = await join(order);
      if (joined.__typename !== 'WaitlistEntry') return refuse(joined);
      await navigate({ to: '/wachtlijst/$entryId', params: { entryId: joined.id }, search: {} });
      return true;
    }
    const booked = await book(order);
    if (booked.__typename !== 'Booking') return refuse(booked);
    const joined = order.waiting > 0 ? await join(order) : undefined;
    setState('leaving');
    const missed = joined && joined.__typename !== 'WaitlistEntry';
    const url =
      booked.status === 'HELD' && !missed
        ? (booked.payment.checkoutUrl ?? (await checkoutUrlOf(booked.id)))
        : null;
    if (url) window.location.assign(url);
    else
      await navigate({
        to: '/boekingen/$id',
        params: { id: booked.id },
        search: missed ? { wachtlijst: 'mislukt' } : {},
      });
    return true;
  }
  return { place, state, refusal };
}
