import type { Answer, Play } from './demand-play.js';

export type Deed = (play: Play) => Promise<unknown>;

/** Something of somebody, which they do something with. */
const own =
  (sql: string, deed: string, type: string, input: (id: string, play: Play) => object): Deed =>
  async (play) => {
    const row = await play.any(sql);
    if (row) await play.tell(row.by, deed, type, input(row.id, play));
  };

/** Something that is there for everybody. */
const anybodys =
  (sql: string, deed: string, type: string, input: (id: string, play: Play) => object, more = ''): Deed =>
  async (play) => {
    const id = await play.id(sql);
    if (id) await play.tell(play.anybody(), deed, type, input(id, play), more);
  };

const CHECKOUT = '... on Booking { payment { checkoutUrl } }';
const REQUESTS = 'SELECT id FROM requests';
const SESSIONS = `SELECT id, trainer_id AS by FROM sessions WHERE status = 'PUBLISHED'`;

export const request: Deed = (play) =>
  play.tell(play.one(play.people)!, 'requestTraining', 'RequestTrainingInput', {
    title: 'Wie leert ons componenten maken?',
    text: 'Wij willen met een paar mensen leren hoe je componenten maakt.',
    scope: 'PUBLIC',
  });

export const join = anybodys(REQUESTS, 'joinRequest', 'JoinRequestInput', (requestId) => ({ requestId }));
const leave = anybodys(REQUESTS, 'leaveRequest', 'RequestIdInput', (requestId) => ({ requestId }));
const withdraw = own(
  `SELECT id, author_id AS by FROM posts WHERE kind = 'REQUEST'`,
  'withdrawRequest',
  'RequestIdInput',
  (requestId) => ({ requestId }),
);

const merge: Deed = async (play) => {
  const from = await play.any(
    `SELECT p.id, p.author_id AS by FROM posts p JOIN requests q ON q.id = p.id WHERE q.status = 'OPEN'`,
  );
  const intoId = from && (await play.id(`SELECT id FROM requests WHERE id <> $1`, from.id));
  if (intoId) await play.tell(from.by, 'mergeRequests', 'MergeRequestsInput', { fromId: from.id, intoId });
};

const NEW_TRAINING = {
  title: 'Figma-componenten in één ochtend',
  summary: 'Van losse schermen naar componenten die je hele team gebruikt.',
  description: 'We bouwen een kleine bibliotheek, en je gaat met werkende componenten naar huis.',
  outcomes: ['Je maakt componenten met varianten'],
  durationMinutes: 60,
  topics: ['figma'],
};

/** Wall time in Amsterdam, by day. */
function wallTime(play: Play, days: number): string {
  const at = new Date(play.world.clock.now().getTime() + days * 24 * 3_600_000);
  return `${at.toISOString().slice(0, 10)}T${String(8 + play.below(10)).padStart(2, '0')}:00`;
}

export const propose: Deed = async (play) => {
  const requestId = await play.id(`SELECT id FROM requests WHERE status IN ('OPEN', 'PLANNED')`);
  if (!requestId) return;
  const minSeats = 1 + play.below(3);
  await play.tell(play.one(play.trainers)!, 'proposeTraining', 'ProposeTrainingInput', {
    requestId,
    newTraining: NEW_TRAINING,
    text: 'Dit geef ik al jaren, en graag.',
    priceExVatCents: play.one([0, 4_500, 9_500]),
    minSeats,
    maxSeats: minSeats + play.below(3),
    dates: [20, 23].map((days) => ({ startsAt: wallTime(play, days + play.below(3)) })),
    onlineUrl: 'https://voorbeeld.nl/les',
  });
};

const unpropose = own(
  `SELECT id, trainer_id AS by FROM proposals WHERE status = 'OPEN'`,
  'withdrawProposal',
  'WithdrawProposalInput',
  (proposalId) => ({ proposalId }),
);

export const vote: Deed = async (play) => {
  const asker = await play.any(
    `SELECT a.request_id AS id, a.person_id AS by FROM request_askers a JOIN proposals pr ON pr.request_id = a.request_id
     WHERE a.status = 'JOINED' AND pr.status = 'OPEN'`,
  );
  if (!asker) return;
  const dates = await play.world.db.query<{ id: string }>(
    `SELECT d.id FROM proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id
     WHERE pr.request_id = $1 AND pr.status = 'OPEN'`,
    [asker.id],
  );
  await play.tell(asker.by, 'voteOnDates', 'VoteOnDatesInput', {
    requestId: asker.id,
    votes: dates.map(({ id }) => ({ dateId: id, answer: play.one(['YES', 'YES', 'IF_NEED_BE', 'NO']) })),
  });
};

const choose = own(
  `SELECT d.id, p.author_id AS by FROM proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id
   JOIN posts p ON p.id = pr.request_id WHERE pr.status = 'OPEN'`,
  'chooseProposal',
  'ChooseProposalInput',
  (dateId) => ({ dateId }),
);

/** Mostly an offer that stands; now and then one that is over. */
const accept: Deed = async (play) => {
  const entry = await play.any(
    `SELECT id, member_id AS by FROM waitlist_entries
     WHERE booking_id IS NOT NULL AND (status = 'OFFERED' OR random() < 0.1)`,
  );
  if (entry)
    await play.tell(entry.by, 'acceptSeatOffer', 'AcceptSeatOfferInput', { entryId: entry.id }, CHECKOUT);
};

const decline = own(
  `SELECT id, member_id AS by FROM waitlist_entries WHERE status = 'OFFERED'`,
  'declineSeatOffer',
  'DeclineSeatOfferInput',
  (entryId) => ({ entryId }),
);
const leaveLine = own(
  `SELECT id, member_id AS by FROM waitlist_entries WHERE ended_at IS NULL`,
  'leaveWaitlist',
  'LeaveWaitlistInput',
  (entryId) => ({ entryId }),
);
const wait = anybodys(SESSIONS, 'joinWaitlist', 'JoinWaitlistInput', (sessionId, play) => ({
  sessionId,
  seats: 1 + play.below(2),
  minSeats: 1,
}));
const book = anybodys(
  SESSIONS,
  'bookSeats',
  'BookSeatsInput',
  (sessionId, play) => ({ sessionId, seats: 1 + play.below(2) }),
  CHECKOUT,
);
const cancel = own(
  `SELECT id, member_id AS by FROM bookings WHERE status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED')`,
  'cancelBooking',
  'CancelBookingInput',
  (bookingId) => ({ bookingId }),
);

const openCheckout: Deed = async (play) => {
  const booking = await play.any(`SELECT id, member_id AS by FROM bookings WHERE status = 'HELD'`);
  if (!booking) return;
  const { payBooking } = await booking.by.graphql<{ payBooking: Answer }>(
    `mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ${CHECKOUT} } }`,
    { id: booking.id },
  );
  const url = payBooking.payment?.checkoutUrl;
  if (url) play.remember(booking.by, url);
};

const end = own(SESSIONS, 'cancelSession', 'CancelSessionInput', (sessionId) => ({ sessionId }));
const decide = own(SESSIONS, 'decideSession', 'DecideSessionInput', (sessionId, play) => ({
  sessionId,
  decision: play.chance(70) ? 'RUN' : 'CANCEL',
}));

/** What people do with a demand, by how often it occurs to them. */
const DEEDS: readonly (readonly [number, Deed])[] = [
  [2, request],
  [6, join],
  [2, leave],
  [0.3, withdraw],
  [1, merge],
  [6, propose],
  [1, unpropose],
  [8, vote],
  [6, choose],
  [18, accept],
  [4, decline],
  [2, leaveLine],
  [6, wait],
  [8, book],
  [3, cancel],
  [8, openCheckout],
  [14, (play) => play.pay()],
  [1, end],
  [2, decide],
];

/** Whatever occurs to somebody. */
export async function anyDeed(play: Play): Promise<void> {
  let at = (play.below(1_000) / 1_000) * DEEDS.reduce((sum, [often]) => sum + often, 0);
  for (const [often, deed] of DEEDS) {
    if (at < often) return void (await deed(play));
    at -= often;
  }
}
