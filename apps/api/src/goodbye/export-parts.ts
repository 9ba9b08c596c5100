const ofKind = (kind: string, more = '', tables = ''): string => `
  SELECT p.id, r.slug, r.title, p.text, p.state, p.anonymous, p.language, p.votes, p.created_at AS "createdAt",
    p.published_at AS "publishedAt", p.edited_at AS "editedAt",
    (SELECT json_agg(json_build_object('title', v.title, 'text', v.text, 'at', v.edited_at) ORDER BY v.number)
     FROM post_revisions v WHERE v.post_id = p.id) AS revisions${more}
  FROM posts p JOIN posts r ON r.id = p.root_id ${tables} WHERE p.author_id = $1 AND p.kind = '${kind}' ORDER BY p.created_at`;

const SESSION = `json_build_object('training', t.title, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'town', s.town)`;
const IN_SESSION = 'JOIN sessions s ON s.id = b.session_id JOIN trainings t ON t.id = s.training_id';

/**
 * Everything that is kept about person `$1`, one file each, ids left out where they say nothing. Of what concerns
 * others too, only the person's own side. What opens something (tokens, codes, passwords) is in none of them.
 */
export const EXPORT_PARTS = {
  profile: `
    SELECT p.name, u.email, u."emailVerified", p.slug, p.headline, p.about, p.city, p.latitude, p.longitude, p.languages,
      p.interface_language AS "interfaceLanguage", p.roles, p.organisation, p.visibility, p.open_for AS "openFor",
      p.weekly_cap AS "weeklyCap", p.away_from::text AS "awayFrom", p.away_until::text AS "awayUntil",
      p.reminder_emails AS "reminderEmails", p.show_to_fellows AS "showToFellows", p.suspended_at AS "suspendedAt",
      p.suspension, p.created_at AS "createdAt", coalesce(u."twoFactorEnabled", false) AS "twoFactorEnabled"
    FROM people p JOIN auth."user" u ON u.id = p.id WHERE p.id = $1`,
  logins: `SELECT "createdAt", "expiresAt", "ipAddress", "userAgent" FROM auth.session WHERE "userId" = $1 ORDER BY 1`,
  seller: `
    SELECT to_jsonb(tp) - 'person_id' AS profile, d.kind, d.birth_date::text AS "birthDate", d.tax_number_end AS "taxNumberEnd",
      (SELECT json_build_object('provider', a.provider, 'accountRef', a.account_ref, 'status', a.status,
         'mandate', a.mandate_version, 'acceptedAt', a.mandate_accepted_at)
       FROM payout_accounts a WHERE a.trainer_id = tp.person_id) AS "payoutAccount",
      (SELECT travel_minutes FROM trainer_agendas g WHERE g.trainer_id = tp.person_id) AS "travelMinutes"
    FROM trainer_profiles tp LEFT JOIN seller_tax_details d ON d.person_id = tp.person_id WHERE tp.person_id = $1`,
  organisations: `
    SELECT o.name, m.role, m.joined_at AS "joinedAt" FROM organisation_members m
    JOIN organisations o ON o.id = m.organisation_id WHERE m.person_id = $1 ORDER BY m.joined_at`,
  skills: `
    SELECT s.name_nl AS skill, c.level, c.visibility, c.created_at AS "createdAt", c.updated_at AS "updatedAt",
      (SELECT json_agg(json_build_object('sentence', e.sentence, 'at', e.created_at)) FROM skill_endorsements e
       WHERE e.person_id = c.person_id AND e.skill_id = c.skill_id) AS endorsements
    FROM skill_claims c JOIN skills s ON s.id = c.skill_id WHERE c.person_id = $1 ORDER BY c.created_at`,
  endorsements: `
    SELECT p.name AS "of", s.name_nl AS skill, e.sentence, e.created_at AS "createdAt" FROM skill_endorsements e
    JOIN people p ON p.id = e.person_id JOIN skills s ON s.id = e.skill_id WHERE e.endorser_id = $1 ORDER BY e.created_at`,
  questions: ofKind('QUESTION'),
  answers: ofKind('ANSWER'),
  ideas: ofKind(
    'IDEA',
    `, i.status, i.status_reason AS "statusReason",
    (SELECT json_agg(json_build_object('status', c.status, 'reason', c.reason, 'at', c.set_at) ORDER BY c.set_at)
     FROM idea_status_changes c WHERE c.idea_id = i.id) AS statuses`,
    'JOIN ideas i ON i.id = p.id',
  ),
  requests: ofKind(
    'REQUEST',
    `, q.status, q.level_from AS "levelFrom", q.level_to AS "levelTo", q.town, q.radius_km AS "radiusKm", q.dayparts,
    q.max_price_ex_vat_cents AS "maxPriceExVatCents", q.expires_at AS "expiresAt", q.ended_at AS "endedAt"`,
    'JOIN requests q ON q.id = p.id',
  ),
  'requests-joined': `
    SELECT p.title, p.slug, a.status, a.dayparts, a.max_price_ex_vat_cents AS "maxPriceExVatCents", a.invited_at AS "invitedAt",
      a.joined_at AS "joinedAt", a.left_at AS "leftAt", a.confirmed_at AS "confirmedAt"
    FROM request_askers a JOIN posts p ON p.id = a.request_id WHERE a.person_id = $1 ORDER BY coalesce(a.joined_at, a.invited_at)`,
  'votes-on-dates': `
    SELECT r.title AS request, d.starts_at AS "startsAt", v.answer, v.cast_at AS "castAt" FROM date_votes v
    JOIN proposal_dates d ON d.id = v.date_id JOIN proposals o ON o.id = d.proposal_id JOIN posts r ON r.id = o.request_id
    WHERE v.person_id = $1 ORDER BY v.cast_at`,
  proposals: `
    SELECT r.title AS request, r.slug, t.title AS training, o.text, o.price_ex_vat_cents AS "priceExVatCents",
      o.min_seats AS "minSeats", o.max_seats AS "maxSeats", o.place_name AS place, o.street, o.postcode, o.town, o.room,
      o.online_url AS "onlineUrl", o.status, o.created_at AS "createdAt", o.ended_at AS "endedAt",
      (SELECT json_agg(json_build_object('startsAt', d.starts_at, 'endsAt', d.ends_at, 'chosenAt', d.chosen_at)
         ORDER BY d.starts_at) FROM proposal_dates d WHERE d.proposal_id = o.id) AS dates
    FROM proposals o JOIN posts r ON r.id = o.request_id JOIN trainings t ON t.id = o.training_id
    WHERE o.trainer_id = $1 ORDER BY o.created_at`,
  comments: ofKind('COMMENT'),
  votes: `
    SELECT p.kind, r.title, r.slug, v.cast_at AS "castAt" FROM post_votes v JOIN posts p ON p.id = v.post_id
    JOIN posts r ON r.id = p.root_id WHERE v.person_id = $1 ORDER BY v.cast_at`,
  wants: `
    SELECT p.title, p.slug, w.since FROM post_wants w JOIN posts p ON p.id = w.post_id
    WHERE w.person_id = $1 ORDER BY w.since`,
  follows: `
    SELECT f.kind, coalesce(p.title, s.name_nl, other.name) AS what, f.since FROM follows f
    LEFT JOIN posts p ON f.kind = 'POST' AND p.id = f.subject_id LEFT JOIN skills s ON f.kind = 'SKILL' AND s.id = f.subject_id
    LEFT JOIN people other ON f.kind = 'PERSON' AND other.id = f.subject_id WHERE f.person_id = $1 ORDER BY f.since`,
  'questions-put-to-me': `
    SELECT p.title, p.slug, t.state, t.wave, t.level, t.evidence, t.note, t.asked_at AS "askedAt", t.ended_at AS "endedAt"
    FROM question_routes t JOIN posts p ON p.id = t.question_id WHERE t.person_id = $1 ORDER BY t.asked_at`,
  reputation: `SELECT act, given, at FROM reputation_entries WHERE person_id = $1 ORDER BY id`,
  bookings: `
    SELECT b.id, b.status, b.seats, b.total_cents AS "totalCents", b.vat_cents AS "vatCents", b.attendee_note AS note, b.buyer,
      b.po_number AS "poNumber", b.cost_centre AS "costCentre", b.created_at AS "createdAt", b.confirmed_at AS "confirmedAt",
      b.cancelled_at AS "cancelledAt", ${SESSION} AS session,
      (SELECT json_agg(json_build_object('status', y.status, 'amountCents', y.amount_cents, 'paidAt', y.paid_at))
       FROM payments y WHERE y.booking_id = b.id) AS payments,
      (SELECT json_agg(json_build_object('name', q.name, 'email', q.email)) FROM participants q WHERE q.booking_id = b.id) AS participants
    FROM bookings b ${IN_SESSION} WHERE b.member_id = $1 ORDER BY b.created_at`,
  seats: `
    SELECT q.name, q.email, q.attendance, q.marked_at AS "markedAt", q.contested_at AS "contestedAt",
      q.contest_reason AS "contestReason", ${SESSION} AS session
    FROM participants q JOIN bookings b ON b.id = q.booking_id ${IN_SESSION} WHERE q.person_id = $1 ORDER BY s.starts_at`,
  'waiting-lists': `
    SELECT b.status, b.seats, b.joined_at AS "joinedAt", b.ended_at AS "endedAt", b.buyer,
      b.po_number AS "poNumber", b.cost_centre AS "costCentre",
      b.first_right_until AS "firstRightUntil", ${SESSION} AS session
    FROM waitlist_entries b ${IN_SESSION} WHERE b.member_id = $1 ORDER BY b.joined_at`,
  invoices: `
    SELECT CASE WHEN seller_id = $1 THEN 'SELLER' ELSE 'BUYER' END AS side, snapshot FROM invoices
    WHERE buyer_id = $1 OR seller_id = $1 ORDER BY created_at`,
  disputes: `
    SELECT d.reason, d.status, d.opened_at AS "openedAt", d.explanation, d.decided_at AS "decidedAt", ${SESSION} AS session
    FROM disputes d JOIN bookings b ON b.id = d.booking_id ${IN_SESSION}
    WHERE b.member_id = $1 OR s.trainer_id = $1 ORDER BY d.opened_at`,
  reviews: `
    SELECT t.title AS training, CASE WHEN v.author_id = $1 THEN 'WRITTEN' ELSE 'RECEIVED' END AS side, v.score, v.text,
      v.created_at AS "createdAt", v.reply, v.replied_at AS "repliedAt" FROM reviews v
    JOIN trainings t ON t.id = v.training_id WHERE v.author_id = $1 OR v.trainer_id = $1 ORDER BY v.created_at`,
  trainings: `
    SELECT t.title, t.slug, t.status, t.summary, t.description, t.outcomes,
      t.extra_costs AS "extraCosts", t.created_at AS "createdAt",
      (SELECT o.name FROM organisations o WHERE o.id = t.organisation_id) AS organisation,
      (SELECT json_agg(json_build_object('startsAt', s.starts_at, 'status', s.status, 'place', s.place_name, 'street', s.street,
         'postcode', s.postcode, 'town', s.town, 'room', s.room, 'onlineUrl', s.online_url) ORDER BY s.starts_at)
       FROM sessions s WHERE s.training_id = t.id) AS sessions,
      (SELECT json_agg(json_build_object('moment', i.moment, 'kind', i.kind, 'title', i.title, 'text', i.text, 'url', i.url)
         ORDER BY i.position) FROM training_items i WHERE i.training_id = t.id) AS items
    FROM trainings t WHERE t.trainer_id = $1 ORDER BY t.created_at`,
  payouts: `
    SELECT status, gross_cents AS "grossCents", net_cents AS "netCents", sent_at AS "sentAt" FROM payouts
    WHERE trainer_id = $1 ORDER BY created_at`,
  calendars: `SELECT name, host, created_at AS "createdAt" FROM busy_feeds WHERE person_id = $1 ORDER BY slot`,
  notifications: `
    SELECT kind, detail, created_at AS "createdAt", read_at AS "readAt" FROM notifications WHERE person_id = $1 ORDER BY created_at`,
  preferences: `SELECT topic, in_app AS "inApp", mail FROM notification_preferences WHERE person_id = $1 ORDER BY topic`,
  mails: `SELECT kind, "to", subject, text, created_at AS "createdAt" FROM mails WHERE person_id = $1 ORDER BY created_at`,
  uploads: `
    SELECT kind, name, content_type AS "contentType", size, created_at AS "createdAt",
      '/files/' || id || CASE kind WHEN 'image' THEN '/1600' ELSE '/download' END AS path
    FROM files WHERE owner_id = $1 ORDER BY created_at`,
  reports: `SELECT reason, text, created_at AS "createdAt" FROM reports WHERE reporter_id = $1 ORDER BY created_at`,
  decisions: `
    SELECT kind, subject_kind AS "subjectKind", appeal, verdict, reason, decided_at AS "decidedAt" FROM moderation_cases
    WHERE author_id = $1 AND decided_at IS NOT NULL ORDER BY decided_at`,
  'acts-as-staff': `
    SELECT at, action, subject_kind AS "subjectKind" FROM audit_entries WHERE actor_id = $1 ORDER BY at`,
} as const;
export type ExportPart = keyof typeof EXPORT_PARTS;
