/**
 * What becomes of what each column holds of a person, as `exported > left`.
 *
 * exported: the part of the export that tells it; or why none does: `secret` opens something, `others` is another's word or
 * deed of which the person has their own side, `link` is an id of which the export tells the meaning, `derived` is made of
 * what is exported.
 *
 * left, after they went: `gone` (the row or what is in it), or the ground on which it stays: see GROUNDS.
 *
 * `word` alone is a word of the program, a code of the provider or something of an organisation: nobody's own.
 */
export const GROUNDS = {
  books: 'AWR art. 52 lid 4: books and what belongs to them, 7 years; AVG art. 17 lid 3 sub b',
  tax: 'Directive (EU) 2021/514 annex V: reports about sellers and what they rest on, 5 years',
  unnamed: 'the text stays for its readers, without whose it was: AVG art. 17 lid 1 no longer applies',
  pseudonym: 'points to the row in `people` that is empty by then, so that counts and trails hold',
  proof: 'AVG art. 17 lid 3 sub e: what somebody else was told, 24 months',
  soon: 'let go of by itself within a month',
} as const;
export type Ground = keyof typeof GROUNDS;

const derived = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, 'derived > gone']));
const words = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, 'word']));

/** By table: every column that refers to a person or could hold a text of or about one. */
export const PERSONAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'auth.account': {
    ...Object.fromEntries(
      ['accessToken', 'refreshToken', 'idToken', 'password'].map((column) => [column, 'secret > gone']),
    ),
    ...{ accountId: 'link > gone', providerId: 'link > gone', userId: 'link > gone', scope: 'link > gone' },
  },
  'auth.attempts': { key: 'derived > gone' },
  'auth.session': {
    token: 'secret > gone',
    ipAddress: 'logins > gone',
    userAgent: 'logins > gone',
    userId: 'link > gone',
  },
  'auth.twoFactor': { secret: 'secret > gone', backupCodes: 'secret > gone', userId: 'link > gone' },
  'auth.user': { name: 'profile > gone', email: 'profile > gone', image: 'link > gone' },
  'auth.verification': { identifier: 'secret > gone', value: 'secret > gone' },
  'public.audit_entries': {
    actor_id: 'acts-as-staff > pseudonym',
    subject_id: 'others > pseudonym',
    ...words('action', 'subject_kind', 'details'),
  },
  'public.booking_choices': { message: 'others > proof' },
  'public.bookings': {
    member_id: 'bookings > pseudonym',
    attendee_note: 'bookings > gone',
    buyer: 'bookings > gone',
    po_number: 'bookings > gone',
    cost_centre: 'bookings > gone',
    ...words('policy', 'vat_status'),
  },
  'public.busy_feeds': {
    person_id: 'calendars > gone',
    name: 'calendars > gone',
    host: 'calendars > gone',
    sealed_url: 'secret > gone',
    ...derived('url_digest', 'etag', 'last_modified'),
    problem: 'word',
  },
  'public.chargebacks': words('ref'),
  'public.date_votes': { person_id: 'votes-on-dates > gone' },
  'public.deliveries': words('reaction', 'error'),
  'public.demand_figures': words('place'),
  'public.digests': { person_id: 'preferences > gone' },
  'public.disputes': {
    decided_by: 'link > pseudonym',
    reason: 'disputes > books',
    explanation: 'disputes > books',
  },
  'public.files': {
    owner_id: 'uploads > gone',
    name: 'uploads > gone',
    content_type: 'uploads > gone',
  },
  'public.first_admin': { person_id: 'link > pseudonym', nonce: 'word' },
  'public.follows': { person_id: 'follows > gone', subject_id: 'follows > gone' },
  'public.idea_status_changes': { set_by: 'link > pseudonym', reason: 'ideas > unnamed' },
  'public.ideas': {
    status_by: 'link > pseudonym',
    merged_by: 'link > pseudonym',
    status_reason: 'ideas > unnamed',
  },
  'public.invoice_codes': { seller_id: 'invoices > books', code: 'word' },
  'public.invoices': {
    buyer_id: 'invoices > books',
    seller_id: 'invoices > books',
    snapshot: 'invoices > books',
    ...words('key', 'number'),
  },
  'public.ledger_entries': { party_id: 'link > books' },
  'public.ledger_movements': words('key', 'payout_id'),
  'public.mails': {
    person_id: 'mails > gone',
    to: 'mails > gone',
    subject: 'mails > gone',
    text: 'mails > gone',
    headers: 'secret > gone',
    ...derived('html', 'attachments', 'draft'),
    ...words('key', 'kind'),
  },
  'public.moderation_cases': {
    author_id: 'decisions > gone',
    decided_by: 'link > pseudonym',
    subject_id: 'link > unnamed',
    appeal: 'decisions > unnamed',
    reason: 'decisions > unnamed',
  },
  'public.notification_preferences': { person_id: 'preferences > gone', topic: 'word' },
  'public.notifications': {
    person_id: 'notifications > gone',
    actor_id: 'others > gone',
    subject_id: 'link > gone',
    detail: 'notifications > gone',
    ...words('kind', 'key'),
  },
  'public.organisation_members': { person_id: 'organisations > gone' },
  'public.organisations': words('slug', 'name', 'kvk', 'town', 'invite_code'),
  'public.outbox': { name: 'word', payload: 'derived > soon' },
  'public.participants': {
    person_id: 'seats > pseudonym',
    marked_by: 'link > pseudonym',
    name: 'seats > gone',
    email: 'seats > gone',
    contest_reason: 'seats > gone',
    code: 'secret > pseudonym',
  },
  'public.payment_notices': { ...words('event_id', 'outcome'), notice: 'derived > books' },
  'public.payments': { checkout_url: 'secret > books', ...words('provider', 'checkout_ref', 'payment_ref') },
  'public.payout_accounts': {
    trainer_id: 'seller > books',
    account_ref: 'seller > books',
    ...words('provider', 'requirements', 'mandate_version'),
  },
  'public.payout_reversals': words('provider_ref'),
  'public.payouts': { trainer_id: 'payouts > books', ...words('problem', 'transfer_ref') },
  'public.people': {
    id: 'link > pseudonym',
    photo_id: 'uploads > gone',
    calendar_token: 'secret > gone',
    ...Object.fromEntries(
      ['slug', 'name', 'headline', 'about', 'city', 'organisation', 'visibility', 'suspension'].map(
        (column) => [column, 'profile > gone'],
      ),
    ),
  },
  'public.post_photos': { file_id: 'uploads > gone' },
  'public.post_revisions': {
    editor_id: 'link > gone',
    title: 'questions > unnamed',
    text: 'questions > unnamed',
  },
  'public.post_votes': { person_id: 'votes > pseudonym' },
  'public.post_wants': { person_id: 'wants > gone' },
  'public.posts': {
    author_id: 'questions > gone',
    slug: 'questions > unnamed',
    title: 'questions > unnamed',
    text: 'questions > unnamed',
  },
  'public.proposal_dates': words('zone', 'local_start'),
  'public.proposals': {
    trainer_id: 'proposals > pseudonym',
    ...Object.fromEntries(
      ['text', 'place_name', 'street', 'postcode', 'room', 'online_url'].map((column) => [
        column,
        'proposals > gone',
      ]),
    ),
    town: 'proposals > unnamed',
    province: 'derived > unnamed',
  },
  'public.provider_transactions': words('ref', 'provider', 'kind', 'source_ref'),
  'public.question_moved_follows': { person_id: 'follows > soon' },
  'public.question_routes': {
    person_id: 'questions-put-to-me > pseudonym',
    evidence: 'questions-put-to-me > pseudonym',
    note: 'questions-put-to-me > gone',
  },
  'public.questions': {
    accepted_by: 'link > pseudonym',
    duplicate_by: 'link > pseudonym',
    duplicate_reason: 'others > unnamed',
  },
  'public.reconciliations': words('provider', 'differences'),
  'public.refunds': {
    settled_by: 'link > pseudonym',
    note: 'others > books',
    ...words('reason', 'provider_ref'),
  },
  'public.reports': { reporter_id: 'reports > gone', text: 'reports > unnamed' },
  'public.reputation_entries': {
    person_id: 'reputation > gone',
    by_id: 'others > pseudonym',
    subject_id: 'link > gone',
  },
  'public.reputations': { person_id: 'reputation > gone' },
  'public.request_askers': { person_id: 'requests-joined > gone' },
  'public.requests': {
    merged_by: 'link > pseudonym',
    town: 'requests > unnamed',
    province: 'derived > unnamed',
  },
  'public.reviews': {
    author_id: 'reviews > pseudonym',
    trainer_id: 'reviews > pseudonym',
    text: 'reviews > unnamed',
    reply: 'reviews > unnamed',
  },
  'public.search_behind': words('kind'),
  'public.search_documents': {
    ...derived('title', 'body', 'title_words', 'head', 'words'),
    ...words('key', 'kind', 'topics', 'languages', 'format', 'status', 'audience', 'organisation'),
  },
  'public.search_occurrences': words('daypart', 'document_id', 'session_id'),
  'public.search_words': derived('word', 'dutch', 'english'),
  'public.seller_tax_details': {
    person_id: 'seller > tax',
    sealed_tax_number: 'secret > tax',
    tax_number_end: 'seller > tax',
    sealed_iban: 'secret > tax',
  },
  'public.sessions': {
    trainer_id: 'trainings > pseudonym',
    ...Object.fromEntries(
      ['place_name', 'street', 'postcode', 'room', 'online_url'].map((column) => [
        column,
        'trainings > gone',
      ]),
    ),
    town: 'trainings > unnamed',
    province: 'derived > unnamed',
    ...words('zone', 'local_start'),
  },
  'public.skill_claims': { person_id: 'skills > gone' },
  'public.skill_endorsements': {
    person_id: 'skills > gone',
    endorser_id: 'endorsements > gone',
    sentence: 'skills > gone',
  },
  'public.skill_names': words('key', 'joined', 'stem'),
  'public.skills': {
    created_by: 'link > gone',
    ...words('slug', 'name_nl', 'name_en', 'synonyms_nl', 'synonyms_en', 'external_uri'),
  },
  'public.timers': words('kind', 'subject', 'error'),
  'public.trainer_agendas': { trainer_id: 'seller > gone' },
  'public.trainer_profiles': {
    person_id: 'seller > tax',
    ...Object.fromEntries(
      [
        ...['trade_name', 'kvk', 'vat_id', 'crkbo_number', 'address', 'contact_email', 'legal_name'],
        ...['street', 'postcode', 'town', 'country'],
      ].map((column) => [column, 'seller > tax']),
    ),
    phone: 'seller > gone',
  },
  'public.training_items': {
    title: 'trainings > unnamed',
    text: 'trainings > unnamed',
    url: 'trainings > unnamed',
    file_id: 'uploads > gone',
  },
  'public.trainings': {
    trainer_id: 'trainings > pseudonym',
    image_id: 'uploads > gone',
    ...Object.fromEntries(
      ['slug', 'title', 'summary', 'description', 'outcomes', 'extra_costs'].map((column) => [
        column,
        'trainings > unnamed',
      ]),
    ),
  },
  'public.waiting_invoices': { seller_id: 'invoices > books', missing: 'word' },
  'public.waitlist_entries': {
    member_id: 'waiting-lists > pseudonym',
    buyer: 'waiting-lists > gone',
    po_number: 'waiting-lists > gone',
    cost_centre: 'waiting-lists > gone',
  },
};

/** Schemas of others: what we write there of people is ids alone, or stands for a provider outside. */
export const FOREIGN = ['bullmq', 'sandbox'] as const;
