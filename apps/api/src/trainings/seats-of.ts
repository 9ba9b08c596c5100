/**
 * Whether the participant (in SQL) is the person whose id is `person`: named with their account, or with their
 * confirmed address.
 */
export const seatIsOf = (person: string, participant = 'p'): string =>
  `(${participant}.person_id = ${person} OR (${participant}.person_id IS NULL AND ${participant}.email =
     (SELECT lower(u.email) FROM auth."user" u WHERE u.id = ${person} AND u."emailVerified")))`;

/** The ids of all bookings that a person made, or has a seat in, as a query. */
export const bookingsAround = (person: string): string =>
  `SELECT id FROM bookings WHERE member_id = ${person}
   UNION SELECT booking_id FROM participants WHERE person_id = ${person}
   UNION SELECT booking_id FROM participants WHERE person_id IS NULL AND email =
     (SELECT lower(u.email) FROM auth."user" u WHERE u.id = ${person} AND u."emailVerified")`;
