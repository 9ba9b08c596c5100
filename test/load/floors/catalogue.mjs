// The first page of the catalogue as somebody would write it who has only this page to make: one statement, told what to
// do by hand, its rows made into the answer's shape.
const CATALOGUE = `
  SELECT t.id, t.slug, t.title, t.summary, t.format, t.language, t.duration_minutes, t.level_from, t.level_to,
    t.price_ex_vat_cents AS training_price, seller.vat_status AS training_vat,
    (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name_nl) ORDER BY ts.position)
     FROM training_skills ts JOIN skills o ON o.id = ts.skill_id AND o.topic WHERE ts.training_id = t.id) AS topics,
    f.id AS image_id, f.width AS image_width, f.height AS image_height, rating.average, rating.count,
    p.id AS trainer_id, p.slug AS trainer_slug, p.name AS trainer_name, org.id AS organisation_id, org.name AS organisation_name,
    s.id AS session_id, s.status, s.starts_at, s.ends_at, s.zone, s.local_start,
    to_char(s.ends_at AT TIME ZONE s.zone, 'YYYY-MM-DD"T"HH24:MI') AS local_end, s.capacity, s.min_seats, s.seats_taken,
    s.reserved_seats, s.place_name, s.room, s.street, s.postcode, s.town, s.province, s.latitude, s.longitude,
    s.price_ex_vat_cents, s.vat_status
  FROM (
    SELECT * FROM sessions s WHERE s.status = 'PUBLISHED' AND s.starts_at > now() AND s.seats_taken + s.reserved_seats < s.capacity
      AND NOT EXISTS (SELECT FROM sessions e WHERE e.training_id = s.training_id AND e.status = 'PUBLISHED'
        AND e.starts_at > now() AND e.seats_taken + e.reserved_seats < e.capacity
        AND (e.starts_at, e.id) < (s.starts_at, s.id) OFFSET 0)
      AND EXISTS (SELECT FROM trainings t WHERE t.id = s.training_id AND t.status = 'PUBLISHED' AND t.organisation_id IS NULL OFFSET 0)
    ORDER BY s.starts_at FETCH FIRST 20 ROWS WITH TIES) s
  JOIN trainings t ON t.id = s.training_id
  JOIN people p ON p.id = t.trainer_id
  LEFT JOIN trainer_profiles seller ON seller.person_id = t.trainer_id
  LEFT JOIN organisations org ON org.id = t.organisation_id
  LEFT JOIN files f ON f.id = t.image_id
  LEFT JOIN LATERAL (SELECT round(avg(score), 1)::float8 AS average, count(*)::int AS count FROM reviews r
    WHERE r.training_id = t.id AND r.hidden_at IS NULL HAVING count(*) >= 3) rating ON true
  ORDER BY s.starts_at, t.published_at DESC, t.id LIMIT 20`;

const NANO_MINUTES = 240;
const PERCENT = { STANDARD: 21, CRKBO: 0, KOR: 0 };

export default (pool) => async () => {
  const { rows } = await pool.query({ name: 'catalogue', text: CATALOGUE });
  const edges = rows.map((row) => ({
    cursor: Buffer.from(JSON.stringify([row.id, row.starts_at])).toString('base64url'),
    distanceKm: null,
    session: {
      id: row.session_id,
      status: row.status,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      zone: row.zone,
      localStart: row.local_start,
      localEnd: row.local_end,
      capacity: row.capacity,
      minSeats: row.min_seats,
      seatsTaken: row.seats_taken + row.reserved_seats,
      seatsLeft: row.capacity - row.seats_taken - row.reserved_seats,
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
    },
    node: {
      id: row.id,
      slug: row.slug,
      title: row.title,
      summary: row.summary,
      format: row.format,
      language: row.language,
      durationMinutes: row.duration_minutes,
      isNanoModule: row.duration_minutes > 0 && row.duration_minutes <= NANO_MINUTES,
      levelFrom: row.level_from,
      levelTo: row.level_to,
      topics: row.topics,
      price: priceOf(row.training_price, row.training_vat),
      image: row.image_id && {
        url: `/files/${row.image_id}/640`,
        width: row.image_width,
        height: row.image_height,
        alt: row.title,
      },
      rating: row.count && { average: row.average, count: row.count },
      trainer: { id: row.trainer_id, slug: row.trainer_slug, name: row.trainer_name },
      organisation: row.organisation_id && { id: row.organisation_id, name: row.organisation_name },
    },
  }));
  return { trainings: { pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: true }, edges } };
};

function priceOf(exVatCents, vatStatus) {
  const vatPercent = PERCENT[vatStatus ?? 'STANDARD'];
  const vatCents = Math.round((exVatCents * vatPercent) / 100);
  return {
    exVatCents,
    inclVatCents: exVatCents + vatCents,
    vatCents,
    vatPercent,
    vatStatus,
    currency: 'EUR',
  };
}
