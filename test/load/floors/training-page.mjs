// The page of a training as somebody would write it who has only this page to make: one statement for the training and one
// for its dates with what the viewer has there. Markdown is sent as it was written.
const WORKS_AT = (column) =>
  `${column} IN (SELECT m.organisation_id FROM organisation_members m WHERE m.person_id = $2::uuid)`;
const FOR_VIEWER = `(t.organisation_id IS NULL OR t.trainer_id = $2::uuid OR ${WORKS_AT('t.organisation_id')})`;
const SEEN = (field) => `CASE coalesce(p.visibility ->> '${field}',
    CASE WHEN seller.person_id IS NULL THEN 'ORGANISATION' ELSE 'PUBLIC' END)
  WHEN 'PUBLIC' THEN true WHEN 'ORGANISATION' THEN p.id = $2::uuid OR p.id IN (SELECT beside.person_id
    FROM organisation_members own JOIN organisation_members beside USING (organisation_id) WHERE own.person_id = $2::uuid)
  ELSE p.id = $2::uuid END`;
const SEATS_OF = `SELECT id FROM bookings WHERE member_id = $2::uuid
  UNION SELECT booking_id FROM participants WHERE person_id = $2::uuid
  UNION SELECT booking_id FROM participants WHERE person_id IS NULL AND email =
    (SELECT lower(u.email) FROM auth."user" u WHERE u.id = $2::uuid AND u."emailVerified")`;

const TRAINING = `
  SELECT t.id, t.slug, t.status, t.title, t.summary, t.description, t.outcomes, t.level_from, t.level_to, t.language, t.format,
    t.duration_minutes, t.min_seats, t.max_seats, t.price_ex_vat_cents, t.extra_costs, t.published_at,
    f.id AS image_id, f.width AS image_width, f.height AS image_height, rating.average, rating.count,
    org.id AS organisation_id, org.name AS organisation_name,
    p.id AS trainer_id, p.slug AS trainer_slug, p.name AS trainer_name,
    CASE WHEN ${SEEN('HEADLINE')} THEN p.headline END AS headline, CASE WHEN ${SEEN('CITY')} THEN p.city END AS city,
    photo.id AS photo_id, seller.person_id AS seller_id, seller.trade_name, nullif(seller.legal_name, seller.trade_name) AS legal_name,
    seller.kvk, seller.vat_id, seller.vat_status, seller.contact_email, seller.phone, seller.street, seller.postcode,
    seller.town, seller.country,
    (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name_nl) ORDER BY ts.position)
     FROM training_skills ts JOIN skills o ON o.id = ts.skill_id AND o.topic WHERE ts.training_id = t.id) AS topics,
    (SELECT json_agg(json_build_object('id', i.id, 'moment', i.moment, 'kind', i.kind, 'title', i.title, 'text', i.text,
       'url', i.url, 'fileId', i.file_id) ORDER BY i.position) FROM training_items i WHERE i.training_id = t.id) AS items,
    (SELECT count(*)::int FROM sessions s JOIN trainings x ON x.id = s.training_id
       AND (x.organisation_id IS NULL OR x.trainer_id = $2::uuid OR ${WORKS_AT('x.organisation_id')})
     WHERE s.trainer_id = t.trainer_id AND s.status = 'PUBLISHED' AND s.ends_at <= now()
       AND EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id AND b.status IN ('CONFIRMED', 'ATTENDED'))) AS given,
    EXISTS (SELECT FROM bookings b JOIN sessions s ON s.id = b.session_id WHERE b.id IN (${SEATS_OF})
      AND s.training_id = t.id AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')) AS booked,
    EXISTS (SELECT FROM bookings b JOIN sessions s ON s.id = b.session_id JOIN participants x ON x.booking_id = b.id
      WHERE b.id IN (${SEATS_OF}) AND s.training_id = t.id AND x.attendance = 'ATTENDED' AND x.person_id = $2::uuid) AS attended
  FROM trainings t JOIN people p ON p.id = t.trainer_id
  LEFT JOIN trainer_profiles seller ON seller.person_id = p.id AND p.deleted_at IS NULL
  LEFT JOIN files photo ON photo.id = p.photo_id AND photo.kind = 'image' AND ${SEEN('PHOTO')}
  LEFT JOIN files f ON f.id = t.image_id AND f.kind = 'image'
  LEFT JOIN organisations org ON org.id = t.organisation_id
  LEFT JOIN LATERAL (SELECT round(avg(score), 1)::float8 AS average, count(*)::int AS count FROM reviews r
    WHERE r.training_id = t.id AND r.hidden_at IS NULL HAVING count(*) >= 3) rating ON true
  WHERE t.slug = $1 AND t.status <> 'DRAFT' AND ${FOR_VIEWER}`;

const LIVE = `b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')`;
const SESSIONS = `
  SELECT s.*, to_char(s.ends_at AT TIME ZONE s.zone, 'YYYY-MM-DD"T"HH24:MI') AS local_end, ${WORKS_AT('s.reserved_for')} AS works_there,
    org.id AS reserved_id, org.name AS reserved_name, committed.seats AS committed_seats, first_right.until AS first_until,
    first_right.seats AS first_seats, own.id AS booking_id, own.status AS booking_status, waiting.id AS entry_id,
    waiting.status AS entry_status, waiting.request_id, waiting.offer_until
  FROM trainings t JOIN sessions s ON s.training_id = t.id AND s.status = 'PUBLISHED' AND s.ends_at > now()
  LEFT JOIN organisations org ON org.id = s.reserved_for
  CROSS JOIN LATERAL (SELECT coalesce(sum(b.seats), 0)::int AS seats FROM bookings b
    WHERE b.session_id = s.id AND b.status IN ('RESERVED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')) committed
  LEFT JOIN LATERAL (SELECT max(b.held_until) AS until, sum(b.seats)::int AS seats FROM waitlist_entries e
    JOIN bookings b ON b.id = e.booking_id WHERE e.session_id = s.id AND e.status = 'OFFERED'
    AND e.request_id IS NOT NULL AND b.held_until > now()) first_right ON true
  LEFT JOIN LATERAL (SELECT b.id, b.status FROM bookings b WHERE b.session_id = s.id AND b.member_id = $2::uuid AND ${LIVE}
    ORDER BY b.status = 'OFFERED', b.waitlist_entry_id IS NOT NULL, b.id LIMIT 1) own ON true
  LEFT JOIN LATERAL (SELECT e.* FROM waitlist_entries e WHERE e.session_id = s.id AND e.member_id = $2::uuid
    AND e.status IN ('WAITING', 'OFFERED') LIMIT 1) waiting ON true
  WHERE t.slug = $1 AND t.status <> 'DRAFT' AND ${FOR_VIEWER} ORDER BY s.starts_at LIMIT 50`;

const PERCENT = { STANDARD: 21, CRKBO: 0, KOR: 0 };

export default (pool) =>
  async ({ slug, viewer }) => {
    const [{ rows: found }, { rows: dates }] = await Promise.all([
      pool.query({ name: 'training', text: TRAINING, values: [slug, viewer] }),
      pool.query({ name: 'dates', text: SESSIONS, values: [slug, viewer] }),
    ]);
    const [row] = found;
    if (!row) return { training: null };
    const sessions = dates.map((session) => sessionOf(session, viewer));
    const mine = row.trainer_id === viewer;
    return {
      training: {
        id: row.id,
        slug: row.slug,
        status: row.status,
        title: row.title,
        summary: row.summary,
        descriptionHtml: row.description,
        outcomes: row.outcomes,
        format: row.format,
        language: row.language,
        durationMinutes: row.duration_minutes,
        isNanoModule: row.duration_minutes > 0 && row.duration_minutes <= 240,
        levelFrom: row.level_from,
        levelTo: row.level_to,
        minSeats: row.min_seats,
        maxSeats: row.max_seats,
        extraCosts: row.extra_costs,
        publishedAt: row.published_at,
        topics: row.topics ?? [],
        price: priceOf(row.price_ex_vat_cents, row.vat_status),
        image: row.image_id && {
          url: `/files/${row.image_id}/640`,
          width: row.image_width,
          height: row.image_height,
          alt: row.title,
        },
        rating: row.count && { average: row.average, count: row.count },
        organisation: row.organisation_id && { id: row.organisation_id, name: row.organisation_name },
        items: (row.items ?? []).map((item) =>
          itemOf(item, mine || (item.moment === 'BEFORE' ? row.booked : row.attended)),
        ),
        trainer: {
          id: row.trainer_id,
          slug: row.trainer_slug,
          name: row.trainer_name,
          headline: row.headline,
          city: row.city,
          photo: row.photo_id && { url: `/files/${row.photo_id}/160` },
          trainer: row.seller_id && sellerOf(row),
        },
        sessions,
        nextSession: sessions.find(({ seatsLeft }) => seatsLeft > 0) ?? sessions[0] ?? null,
        viewer: { canEdit: mine },
      },
    };
  };

const itemOf = ({ id, moment, kind, title, text, url, fileId }, unlocked) => ({
  ...{ id, moment, kind, title, locked: !unlocked },
  textHtml: unlocked ? text : null,
  url: unlocked ? (fileId ? `/attachments/${fileId}` : url) : null,
});

const sellerOf = (row) => ({
  tradeName: row.trade_name,
  legalName: row.legal_name,
  kvk: row.kvk,
  vatId: row.vat_id,
  vatStatus: row.vat_status,
  isPrivate: row.kvk === null,
  email: row.contact_email,
  phone: row.phone,
  address: row.kvk &&
    row.street && { street: row.street, postcode: row.postcode, town: row.town, country: row.country },
  trainingsGiven: row.given,
});

function sessionOf(row, viewer) {
  const open = row.reserved_until !== null && row.reserved_until > new Date();
  const seesReserve = open && row.reserved_id !== null && (row.works_there || row.trainer_id === viewer);
  const seatsTaken = row.seats_taken + (open && !seesReserve ? row.reserved_seats : 0);
  const seatsLeft = row.capacity - seatsTaken;
  const mine = row.trainer_id === viewer;
  return {
    id: row.id,
    status: row.status,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.zone,
    localStart: row.local_start,
    localEnd: row.local_end,
    capacity: row.capacity,
    minSeats: row.min_seats,
    seatsTaken,
    seatsLeft,
    place: row.town && {
      name: row.place_name,
      room: row.room,
      street: row.street,
      postcode: row.postcode,
      town: row.town,
      province: row.province,
      latitude: row.latitude,
      longitude: row.longitude,
    },
    price: priceOf(row.price_ex_vat_cents, row.vat_status),
    decisionAt: row.decision_at,
    decideUntil: row.decide_until,
    runsAt: row.runs_at,
    seatsTowardsMinimum: row.committed_seats,
    reserved: seesReserve
      ? {
          organisation: { id: row.reserved_id, name: row.reserved_name },
          seats: row.reserved_seats,
          until: row.reserved_until,
        }
      : null,
    firstRight: row.first_until && { until: row.first_until, seats: row.first_seats },
    viewer: {
      canEdit: mine,
      canBook: !mine && seatsLeft > 0 && !row.booking_id,
      canJoinWaitlist: !mine && seatsLeft === 0 && !row.entry_id,
      booking: row.booking_id && { id: row.booking_id, status: row.booking_status },
      waitlistEntry: row.entry_id && {
        id: row.entry_id,
        status: row.entry_status,
        firstRight: row.request_id !== null,
        offerUntil: row.offer_until,
      },
    },
  };
}

function priceOf(exVatCents, status) {
  const vatStatus = status ?? 'STANDARD';
  const vatPercent = PERCENT[vatStatus];
  const vatCents = exVatCents === null ? null : Math.round((exVatCents * vatPercent) / 100);
  const inclVatCents = exVatCents === null ? null : exVatCents + vatCents;
  return { exVatCents, inclVatCents, vatCents, vatPercent, vatStatus, currency: 'EUR' };
}
