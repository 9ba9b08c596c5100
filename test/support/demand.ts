import type { World } from './world.js';

/** The date of which a session `s` came, by the request of an entry `e`. */
const CHOSEN_DATE = `SELECT d.id FROM proposals pr JOIN proposal_dates d ON d.proposal_id = pr.id AND d.chosen_at IS NOT NULL
  WHERE pr.request_id = e.request_id AND pr.training_id = s.training_id AND d.starts_at = s.starts_at`;

/**
 * What must hold of requests, proposals and first rights whatever happened, once the world is settled: they agree with the
 * sessions that they became; seats are offered first to who asked and did not say no; no money is asked for before it is
 * certain that the session runs, and none is kept of who has no seat.
 */
export async function demandAgrees(world: World): Promise<void> {
  const broken = await world.db.query(
    `
    SELECT 'people who joined are counted wrong' AS what, q.id FROM requests q
      WHERE q.joined <> (SELECT count(*) FROM request_askers a WHERE a.request_id = q.id AND a.status = 'JOINED')
    UNION ALL SELECT 'planned without its session', q.id FROM requests q LEFT JOIN sessions s ON s.id = q.session_id
      WHERE q.status = 'PLANNED' AND (s.status IS DISTINCT FROM 'PUBLISHED' OR s.ends_at <= $1)
    UNION ALL SELECT 'given before it was', q.id FROM requests q LEFT JOIN sessions s ON s.id = q.session_id
      WHERE q.status = 'GIVEN' AND (s.status IS DISTINCT FROM 'PUBLISHED' OR s.ends_at > $1)
    UNION ALL SELECT 'a request and its proposals disagree', q.id FROM requests q
      WHERE (q.status IN ('PLANNED', 'GIVEN')) <> EXISTS (SELECT FROM proposals pr WHERE pr.request_id = q.id AND pr.status = 'CHOSEN')
    UNION ALL SELECT 'open proposals of a closed request', pr.id FROM proposals pr JOIN requests q ON q.id = pr.request_id
      WHERE pr.status = 'OPEN' AND q.status <> 'OPEN'
    UNION ALL SELECT 'proposals and no moment to choose, or the other way round', q.id FROM requests q
      WHERE (q.choose_by IS NOT NULL) <> EXISTS (SELECT FROM proposals pr WHERE pr.request_id = q.id AND pr.status = 'OPEN')
    UNION ALL SELECT 'the moment to choose passed', q.id FROM requests q WHERE q.choose_by <= $1
    UNION ALL SELECT 'the chosen proposal is of another session', pr.id FROM proposals pr JOIN requests q ON q.id = pr.request_id
      JOIN sessions s ON s.id = q.session_id
      WHERE pr.status = 'CHOSEN' AND (s.training_id <> pr.training_id OR s.trainer_id <> pr.trainer_id)
    UNION ALL SELECT 'a date was chosen of a proposal that was not', d.id FROM proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id
      WHERE (d.chosen_at IS NOT NULL) <> (pr.status IN ('CHOSEN', 'NOT_RUN')) AND d.chosen_at IS NOT NULL
    UNION ALL SELECT 'a seat kept for somebody who did not ask', e.id FROM waitlist_entries e
      JOIN people who ON who.id = e.member_id AND who.deleted_at IS NULL
      WHERE e.request_id IS NOT NULL AND NOT EXISTS (SELECT FROM request_askers a WHERE a.request_id = e.request_id
        AND a.person_id = e.member_id AND a.joined_at IS NOT NULL AND (a.status = 'JOINED' OR a.left_at >= e.joined_at))
    UNION ALL SELECT 'a seat kept for somebody who said no', e.id FROM waitlist_entries e JOIN sessions s ON s.id = e.session_id
      WHERE e.request_id IS NOT NULL AND EXISTS (SELECT FROM date_votes v WHERE v.person_id = e.member_id AND v.answer = 'NO'
        AND v.date_id IN (${CHOSEN_DATE}))
    UNION ALL SELECT 'a seat kept for the trainer', e.id FROM waitlist_entries e JOIN sessions s ON s.id = e.session_id
      WHERE e.request_id IS NOT NULL AND e.member_id = s.trainer_id
    UNION ALL SELECT 'a first right to a session that is another’s', e.id FROM waitlist_entries e JOIN requests q ON q.id = e.request_id
      WHERE e.status IN ('WAITING', 'OFFERED') AND (q.status <> 'PLANNED' OR q.session_id <> e.session_id)
    UNION ALL SELECT 'an asker with two seats by right', min(e.id::text)::uuid FROM waitlist_entries e JOIN bookings b ON b.id = e.booking_id
      WHERE e.request_id IS NOT NULL AND b.status NOT IN ('EXPIRED', 'CANCELLED')
      GROUP BY e.session_id, e.member_id HAVING count(*) > 1 OR sum(b.seats) > 1
    UNION ALL SELECT 'two offers to one person', min(b.id::text)::uuid FROM bookings b WHERE b.status = 'OFFERED'
      GROUP BY b.session_id, b.member_id HAVING count(*) > 1
    UNION ALL SELECT 'two seats of one’s own making', min(b.id::text)::uuid FROM bookings b
      WHERE b.status NOT IN ('EXPIRED', 'CANCELLED') AND b.waitlist_entry_id IS NULL
      GROUP BY b.session_id, b.member_id HAVING count(*) > 1
    UNION ALL SELECT 'an offer that stands too long', b.id FROM bookings b JOIN sessions s ON s.id = b.session_id
      WHERE b.status = 'OFFERED' AND (b.held_until <= $1 OR b.held_until > s.starts_at - interval '12 hours')
    UNION ALL SELECT 'an offer and its place in line disagree', e.id FROM waitlist_entries e JOIN bookings b ON b.id = e.booking_id
      WHERE e.status = 'OFFERED' AND (b.held_until <> e.offer_until OR b.member_id <> e.member_id)
    UNION ALL SELECT 'somebody was offered a seat before an asker', other.id FROM waitlist_entries other
      JOIN waitlist_entries e ON e.session_id = other.session_id AND e.request_id IS NOT NULL AND e.status = 'WAITING'
      WHERE other.request_id IS NULL AND other.status = 'OFFERED' AND NOT other.first_in_line
    UNION ALL SELECT 'money asked for before it was certain', b.id FROM bookings b JOIN sessions s ON s.id = b.session_id
      WHERE s.payment_mode = 'WHEN_IT_RUNS' AND s.min_seats > 1 AND s.runs_at IS NULL AND b.payment_mode <> 'INVOICE'
        AND (b.status = 'HELD' OR b.confirmed_at IS NOT NULL AND b.total_cents > 0 OR EXISTS (SELECT FROM payments p WHERE p.booking_id = b.id))
    UNION ALL SELECT 'a session of too few that took money', b.id FROM bookings b JOIN sessions s ON s.id = b.session_id
      JOIN payments p ON p.booking_id = b.id
      WHERE s.cancel_reason = 'TOO_FEW' AND s.payment_mode = 'WHEN_IT_RUNS' AND s.runs_at IS NULL
    UNION ALL SELECT 'money kept of who has no seat', p.id FROM payments p JOIN bookings b ON b.id = p.booking_id
      LEFT JOIN booking_choices choice ON choice.booking_id = b.id AND choice.answer IS NULL AND choice.until > $1
      WHERE p.status = 'PAID' AND p.refunded_cents + p.charged_back_cents < p.amount_cents
        AND b.status NOT IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') AND choice.booking_id IS NULL
        AND NOT (b.status = 'CANCELLED' AND b.cancel_reason IN ('MEMBER', 'MOVED') AND b.total_cents > b.credited_cents)`,
    [world.clock.now()],
  );
  if (broken.length) throw new Error(JSON.stringify(broken, null, 2));
}
