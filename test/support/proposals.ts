import { newId } from '../../apps/api/src/platform/ids.js';
import { skillId } from './questions.js';
import { joinRequest, requestTraining } from './requests.js';
import type { Caller, World } from './world.js';

export interface DateAnswer {
  id: string;
  startsAt: string;
  endsAt: string;
  localStart: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  gathers: number;
  reachesMinimum: boolean;
  leads: boolean;
  chosen: boolean;
  trainerFree: boolean;
  mine: string | null;
}

export interface ProposalAnswer {
  __typename: string;
  id: string;
  status: string;
  title: string;
  text: string;
  durationMinutes: number;
  minSeats: number;
  maxSeats: number;
  price: { exVatCents: number };
  training: { id: string; status: string } | null;
  trainer: { id: string };
  place: { town: string } | null;
  onlinePlace: boolean;
  isMine: boolean;
  canWithdraw: boolean;
  session: { id: string } | null;
  dates: DateAnswer[];
  /** Of errors. */
  message?: string;
  missing?: string[];
  fields?: { field: string }[];
  proposalId?: string;
}

export interface RequestAnswer {
  __typename: string;
  id: string;
  slug: string;
  status: string;
  joined: number;
  chooseBy: string | null;
  expiresAt: string;
  voters: number;
  proposals: ProposalAnswer[];
  chosen: { id: string } | null;
  session: { id: string } | null;
  part: { canPropose: boolean; canVote: boolean; canChoose: boolean };
  message?: string;
  fields?: { field: string }[];
}

const DATE = `id startsAt endsAt localStart yes ifNeedBe no gathers reachesMinimum leads chosen trainerFree mine`;
const PROPOSAL = `id status title text durationMinutes minSeats maxSeats price { exVatCents } training { id status }
  trainer { id } place { town } onlinePlace isMine canWithdraw session { id } dates { ${DATE} }`;
const REQUEST = `id slug status joined chooseBy expiresAt voters proposals { ${PROPOSAL} } chosen { id } session { id }
  part { canPropose canVote canChoose }`;
const ERRORS = `... on UserError { message } ... on InvalidInput { fields { field } }`;

async function mutate<T>(
  caller: Caller,
  name: string,
  type: string,
  input: object,
  fields: string,
): Promise<T> {
  const data = await caller.graphql<Record<string, T>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`,
    { input },
  );
  return data[name]!;
}

const PROPOSED = `... on Proposal { ${PROPOSAL} } ... on UserError { message } ... on InvalidInput { fields { field } }
  ... on AlreadyProposed { proposalId } ... on TrainingIncomplete { missing } ... on TrainerProfileIncomplete { missing }`;

export interface Proposed {
  trainingId?: string | null;
  newTraining?: object | null;
  text?: string;
  priceExVatCents?: number;
  minSeats?: number;
  maxSeats?: number;
  dates?: (string | { startsAt: string; occurrence?: string; zone?: string })[];
  place?: object | null;
  onlineUrl?: string;
  chooseBy?: string;
}

export const NEW_TRAINING = {
  title: 'Auto-layout zonder tranen',
  summary: 'Van losse kaders naar schermen die meebewegen.',
  description: 'In een ochtend bouw je drie schermen die op elke breedte kloppen.',
  outcomes: ['Je bouwt een scherm dat meebeweegt'],
  durationMinutes: 180,
};

export const UTRECHT = {
  name: 'De Werkplaats',
  street: 'Oudegracht 1',
  postcode: '3511 AB',
  town: 'Utrecht',
};

/** Two dates in the new year, in Utrecht, with a new training unless one is named. */
export const propose = (trainer: Caller, requestId: string, more: Proposed = {}): Promise<ProposalAnswer> => {
  const { dates = ['2027-01-12T09:00', '2027-01-14T13:00'], ...rest } = more;
  return mutate(
    trainer,
    'proposeTraining',
    'ProposeTrainingInput',
    {
      requestId,
      text: 'Ik geef dit al jaren, met jullie eigen ontwerpen.',
      priceExVatCents: 9_500,
      minSeats: 2,
      maxSeats: 6,
      place: UTRECHT,
      dates: dates.map((date) => (typeof date === 'string' ? { startsAt: date } : date)),
      ...(rest.trainingId ? {} : { newTraining: NEW_TRAINING }),
      ...rest,
    },
    PROPOSED,
  );
};

export const withdrawProposal = (trainer: Caller, proposalId: string): Promise<ProposalAnswer> =>
  mutate(
    trainer,
    'withdrawProposal',
    'WithdrawProposalInput',
    { proposalId },
    `... on Proposal { ${PROPOSAL} } ... on UserError { message }`,
  );

export const voteOn = (
  voter: Caller,
  requestId: string,
  votes: Record<string, 'YES' | 'IF_NEED_BE' | 'NO'>,
): Promise<RequestAnswer> =>
  mutate(
    voter,
    'voteOnDates',
    'VoteOnDatesInput',
    { requestId, votes: Object.entries(votes).map(([dateId, answer]) => ({ dateId, answer })) },
    `... on Request { ${REQUEST} } ${ERRORS}`,
  );

export const choose = (owner: Caller, dateId: string): Promise<RequestAnswer> =>
  mutate(
    owner,
    'chooseProposal',
    'ChooseProposalInput',
    { dateId },
    `... on Request { ${REQUEST} } ... on UserError { message }`,
  );

/** A training request with a skill and levels, for everybody or an organisation. */
export async function askFor(
  world: World,
  owner: Caller,
  more: { title?: string; organisationId?: string } = {},
): Promise<{ id: string; slug: string }> {
  const request = await requestTraining(owner, {
    title: 'Auto-layout onder de knie krijgen',
    skillIds: [await skillId(world, 'figma')],
    levelFrom: 1,
    levelTo: 2,
    ...more,
  });
  if (request.__typename !== 'Request') throw new Error(JSON.stringify(request));
  return request;
}

export const requestBy = async (viewer: Caller, slug: string): Promise<RequestAnswer | null> =>
  (
    await viewer.graphql<{ request: RequestAnswer | null }>(
      `query ($slug: String!) { request(slug: $slug) { ${REQUEST} } }`,
      { slug },
    )
  ).request;

/** The request as the viewer sees it now. */
export async function seen(viewer: Caller, { slug }: { slug: string }): Promise<RequestAnswer> {
  const request = await requestBy(viewer, slug);
  if (!request) throw new Error(`${slug} is not there`);
  return request;
}

/** A request that all of these joined; the first is its owner. */
export async function asked(
  world: World,
  askers: readonly Caller[],
  more: object = {},
): Promise<RequestAnswer> {
  const [owner, ...others] = askers;
  const request = await askFor(world, owner!, more);
  for (const asker of others) await joinRequest(asker, request.id);
  return seen(owner!, request);
}

/** The events of this name that were published, by what they say. */
export const eventsOf = async <T = Record<string, unknown>>(world: World, name: string): Promise<T[]> =>
  (
    await world.db.query<{ payload: T }>('SELECT payload FROM outbox WHERE name = $1 ORDER BY id', [name])
  ).map(({ payload }) => payload);

/** A proposal with one date as its rows alone, with a draft of its trainer: for who could not propose it themselves. */
export async function proposalRow(
  world: World,
  requestId: string,
  trainer: Caller,
  { text, title = 'Les op maat' }: { text: string; title?: string },
): Promise<{ proposalId: string; dateId: string }> {
  const [trainingId, proposalId, dateId] = [newId(), newId(), newId()];
  const now = world.clock.now();
  await world.db.query(
    `INSERT INTO trainings (id, slug, trainer_id, status, title, language, format, duration_minutes, created_at, updated_at)
     VALUES ($1::uuid, $1::text, $2, 'DRAFT', $3, 'NL', 'ONLINE', 60, $4, $4)`,
    [trainingId, trainer.id, title, now],
  );
  await world.db.query(
    `INSERT INTO proposals (id, request_id, trainer_id, training_id, text, price_ex_vat_cents, min_seats, max_seats, status, created_at)
     VALUES ($1, $2, $3, $4, $5, 0, 1, 4, 'OPEN', $6)`,
    [proposalId, requestId, trainer.id, trainingId, text, now],
  );
  await world.db.query(
    `INSERT INTO proposal_dates (id, proposal_id, starts_at, ends_at, zone, local_start)
     VALUES ($1, $2, '2027-03-12T08:00Z', '2027-03-12T09:00Z', 'Europe/Amsterdam', '2027-03-12T09:00')`,
    [dateId, proposalId],
  );
  await world.db.query(`UPDATE requests SET choose_by = $2::timestamptz + interval '7 days' WHERE id = $1`, [
    requestId,
    now,
  ]);
  return { proposalId, dateId };
}
