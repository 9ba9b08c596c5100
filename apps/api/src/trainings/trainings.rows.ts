import { bookingsAround, seatIsOf } from './seats-of.js';
import { visibleTrainings } from './visibility.js';

/** The columns of a `TrainingType`, from `TRAININGS`. */
export const TRAINING_COLUMNS = `
  t.id, t.slug, t.status, t.title, t.summary, t.description, t.outcomes,
  t.level_from AS "levelFrom", t.level_to AS "levelTo", t.language, t.format,
  t.duration_minutes AS "durationMinutes", t.min_seats AS "minSeats", t.max_seats AS "maxSeats",
  t.price_ex_vat_cents AS "priceExVatCents", t.extra_costs AS "extraCosts", t.image_id AS "imageId", t.organisation_id AS "organisationId",
  t.trainer_id AS "trainerId", t.created_at AS "createdAt", t.updated_at AS "updatedAt",
  t.published_at AS "publishedAt", seller.vat_status AS "vatStatus"`;

export const TRAININGS = `trainings t LEFT JOIN trainer_profiles seller ON seller.person_id = t.trainer_id`;

/** The columns of a `SessionType`, from `sessions s`. */
export const SESSION_COLUMNS = `
  s.id, s.training_id AS "trainingId", s.trainer_id AS "trainerId", s.status,
  s.publish_with_training AS "publishWithTraining", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.zone,
  s.local_start AS "localStart", s.place_name AS "placeName", s.room, s.street, s.postcode, s.town, s.province,
  s.latitude, s.longitude, s.online_url AS "onlineUrl", s.capacity, s.min_seats AS "minSeats",
  s.seats_taken AS "seatsTaken", s.reserved_seats AS "reservedSeats",
  s.reserved_for AS "reservedFor", s.reserved_until AS "reservedUntil", s.price_ex_vat_cents AS "priceExVatCents", s.vat_status AS "vatStatus",
  s.payment_mode AS "paymentMode", s.decision_at AS "decisionAt", s.decide_until AS "decideUntil",
  s.runs_at AS "runsAt", s.cancelled_at AS "cancelledAt", s.cancel_reason AS "cancelReason"`;

export const TOPIC_COLUMNS = `o.id, o.slug, o.name_nl AS "nameNl", o.name_en AS "nameEn"`;

/** How many sessions somebody gave that the viewer may know of: published, over by `now`, with at least one participant. */
export const sessionsGiven = (trainer: string, now: string, viewer: string): string =>
  `SELECT count(*)::int FROM sessions g
   JOIN trainings gt ON gt.id = g.training_id AND ${visibleTrainings(viewer, 'gt')}
   WHERE g.trainer_id = ${trainer} AND g.status = 'PUBLISHED' AND g.ends_at <= ${now}
     AND EXISTS (SELECT FROM bookings b WHERE b.session_id = g.id AND b.status IN ('CONFIRMED', 'ATTENDED'))`;

/** How somebody stands to a training, by what they booked: a row of a `Footing`. */
export const footingOf = (training: string, person: string): string =>
  `SELECT count(*) > 0 AS booked, coalesce(bool_or(fp.attendance = 'ATTENDED' AND ${seatIsOf(person, 'fp')}), false) AS attended
   FROM bookings fb JOIN sessions fs ON fs.id = fb.session_id JOIN participants fp ON fp.booking_id = fb.id
   WHERE fb.id IN (${bookingsAround(person)}) AND fs.training_id = ${training}
     AND fb.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')`;
