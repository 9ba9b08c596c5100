import { useQuery } from '@apollo/client/react';
import { BookingPeopleDocument } from '../../../gql/bookings/graphql.js';
import { Absence } from './absence.js';
import { CheckInCode } from './check-in-code.js';
import { Seats } from './seats.js';
import { YourReview } from './your-review.js';

const GOING = ['CONFIRMED', 'ATTENDED', 'NO_SHOW'];

/** Who sits on the seats of a booking, the code of one's own, whether one came, and what one thought of it. */
export function BookingPeople({ bookingId }: { bookingId: string }) {
  const { data } = useQuery(BookingPeopleDocument, {
    variables: { id: bookingId },
    fetchPolicy: 'cache-and-network',
  });
  const booking = data?.booking;
  if (!booking || booking.status === 'CANCELLED' || booking.status === 'EXPIRED') return null;
  const own = booking.participants.find(({ isViewer }) => isViewer);
  return (
    <>
      {own && <Absence seat={own} />}
      {own && GOING.includes(booking.status) && <CheckInCode seat={own} session={booking.session} />}
      <YourReview session={booking.session} />
      <Seats booking={booking} />
    </>
  );
}
