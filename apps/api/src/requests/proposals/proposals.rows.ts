/** The columns of a `ProposalType`, from `PROPOSALS`. */
export const PROPOSAL_COLUMNS = `pr.id, pr.request_id AS "requestId", pr.trainer_id AS "trainerId",
  pr.training_id AS "trainingId", pr.text, pr.price_ex_vat_cents AS "priceExVatCents", pr.min_seats AS "minSeats",
  pr.max_seats AS "maxSeats", pr.place_name AS "placeName", pr.street, pr.postcode, pr.room, pr.town, pr.province,
  pr.latitude, pr.longitude, pr.status, pr.created_at AS "createdAt", pr.ended_at AS "endedAt", t.title, t.summary,
  t.duration_minutes AS "durationMinutes", t.status AS "trainingStatus", seller.vat_status AS "vatStatus"`;

export const PROPOSALS = `proposals pr JOIN trainings t ON t.id = pr.training_id
  LEFT JOIN trainer_profiles seller ON seller.person_id = pr.trainer_id`;

/** Who still wants the training, and was not suspended: whoever is cannot come either. */
const VOTER = `JOIN request_askers a ON a.request_id = pr.request_id AND a.person_id = v.person_id AND a.status = 'JOINED'
  JOIN people who ON who.id = v.person_id AND who.suspended_at IS NULL`;

/** What those who still want a training said of the date `d` of the proposal `pr`. */
const COUNTED = `SELECT count(*) FILTER (WHERE v.answer = 'YES')::int AS yes,
    count(*) FILTER (WHERE v.answer = 'IF_NEED_BE')::int AS if_need_be, count(*) FILTER (WHERE v.answer = 'NO')::int AS no
  FROM date_votes v ${VOTER} WHERE v.date_id = d.id`;

const AT_ONCE = `s.starts_at < d.ends_at AND s.ends_at > d.starts_at`;

/** Whether a session stands in the way of the date `d` of the proposal `pr`: see `TrainerAgenda`, which refuses it. */
const TAKEN = `EXISTS (
    SELECT FROM sessions s LEFT JOIN trainer_agendas way ON way.trainer_id = s.trainer_id
    WHERE s.trainer_id = pr.trainer_id AND s.status = 'PUBLISHED' AND ((${AT_ONCE})
      OR (place_key(s.town, s.postcode, s.street, s.place_name) <> place_key(pr.town, pr.postcode, pr.street, pr.place_name)
        AND s.starts_at < minutes_later(d.ends_at, coalesce(way.travel_minutes, 0))
        AND minutes_later(s.ends_at, coalesce(way.travel_minutes, 0)) > d.starts_at)))
  OR EXISTS (
    SELECT FROM sessions s WHERE s.status = 'PUBLISHED' AND s.room IS NOT NULL AND ${AT_ONCE}
      AND place_key(s.town, s.postcode, s.street, s.place_name) = place_key(pr.town, pr.postcode, pr.street, pr.place_name)
      AND room_key(s.town, s.street, s.room) = room_key(pr.town, pr.street, pr.room))`;

/** The columns of a date on the ballot, from `DATES`. */
export const DATE_COLUMNS = `d.id, d.proposal_id AS "proposalId", pr.request_id AS "requestId", pr.status,
  d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.zone, d.local_start AS "localStart", d.chosen_at AS "chosenAt",
  pr.min_seats AS "minSeats", pr.price_ex_vat_cents AS "priceExVatCents", pr.created_at AS "proposedAt",
  counted.yes, counted.if_need_be AS "ifNeedBe", counted.no, NOT (pr.status = 'OPEN' AND (${TAKEN})) AS "trainerFree"`;

export const DATES = `proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id CROSS JOIN LATERAL (${COUNTED}) counted`;

/** How many people voted on any date of the round of the choice that is going on, or was the last, of requests `$1`. */
export const VOTERS = `SELECT pr.request_id AS "requestId", count(DISTINCT v.person_id)::int AS voters
  FROM proposals pr JOIN proposal_dates d ON d.proposal_id = pr.id JOIN date_votes v ON v.date_id = d.id ${VOTER}
  WHERE pr.request_id = ANY($1) AND pr.status IN ('OPEN', 'CHOSEN') GROUP BY pr.request_id`;
