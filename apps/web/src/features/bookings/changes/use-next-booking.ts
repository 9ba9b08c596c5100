import { useNavigate } from '@tanstack/react-router';
import type { BookingDetailFragment } from '../../../gql/bookings/graphql.js';

/** Goes where a booking that came about leads: to pay what is still open, or to its page. */
export function useNextBooking() {
  const navigate = useNavigate();
  return async ({ id, status, payment }: BookingDetailFragment) => {
    if (status === 'HELD' && payment.checkoutUrl) return window.location.assign(payment.checkoutUrl);
    await navigate({ to: '/boekingen/$id', params: { id }, search: {} });
  };
}
