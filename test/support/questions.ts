import type { Caller, World } from './world.js';

/** What a mutation answered: the error's name, or the type with what was asked of it. */
export interface Told {
  __typename: string;
  id: string;
  slug: string;
  state?: string;
  status?: string;
  text?: string;
  acceptedAnswer?: { id: string } | null;
}

interface Asked {
  title?: string;
  text?: string;
  skillIds?: string[];
  photoIds?: string[];
  scope?: 'ORGANISATION' | 'PUBLIC';
  organisationId?: string;
  anonymous?: boolean;
  mayWiden?: boolean;
}

const QUESTION = `__typename ... on Question { id slug state status acceptedAnswer { id } }`;

async function told(caller: Caller, mutation: string, input: object, type: string): Promise<Told> {
  const answer = await caller.graphql<Record<string, Told>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${mutation === 'answerQuestion' ? '__typename ... on Answer { id state text }' : QUESTION} } }`,
    { input },
  );
  return answer[mutation]!;
}

export const ask = (caller: Caller, asked: Asked = {}): Promise<Told> =>
  told(
    caller,
    'askQuestion',
    {
      title: 'Welke stroom bij 3 mm rvs?',
      scope: asked.organisationId ? 'ORGANISATION' : 'PUBLIC',
      ...asked,
    },
    'AskQuestionInput',
  );

export const answer = (
  caller: Caller,
  questionId: string,
  text = 'Begin met 90 ampère en kijk naar de naad.',
) => told(caller, 'answerQuestion', { questionId, text }, 'AnswerQuestionInput');

export const accept = (caller: Caller, answerId: string, accepted = true) =>
  told(caller, 'acceptAnswer', { answerId, accepted }, 'AcceptAnswerInput');

export const markDuplicate = (caller: Caller, questionId: string, ofId: string, reason?: string) =>
  told(caller, 'markDuplicate', { questionId, ofId, reason }, 'MarkDuplicateInput');

export const handOver = (caller: Caller, questionId: string, toPersonId?: string, reason?: string) =>
  told(caller, 'handOverQuestion', { questionId, toPersonId, reason }, 'HandOverQuestionInput');

export const confirmFresh = (caller: Caller, questionId: string, stillTrue: boolean) =>
  told(caller, 'confirmFresh', { questionId, stillTrue }, 'ConfirmFreshInput');

export async function undoDuplicate(caller: Caller, id: string): Promise<Told> {
  const { undoDuplicate: done } = await caller.graphql<{ undoDuplicate: Told }>(
    `mutation ($id: ID!) { undoDuplicate(questionId: $id) { ${QUESTION} } }`,
    { id },
  );
  return done;
}

export async function widen(caller: Caller, id: string): Promise<Told> {
  const { widenQuestion } = await caller.graphql<{ widenQuestion: Told }>(
    `mutation ($id: ID!) { widenQuestion(questionId: $id) { ${QUESTION} } }`,
    { id },
  );
  return widenQuestion;
}

/** The code of the error that a call ends in. */
export async function refusal(call: Promise<unknown>): Promise<string | undefined> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  return error && /"code": "(\w+)"/.exec(error.message)?.[1];
}

export const skillId = async (world: World, slug: string): Promise<string> =>
  (await world.db.query<{ id: string }>('SELECT id FROM skills WHERE slug = $1', [slug]))[0]!.id;

/** Somebody says that they know this. */
export async function claim(
  world: World,
  person: Caller,
  slug: string,
  level: number,
  visibility: 'ME' | 'ORGANISATION' | 'PUBLIC' = 'ORGANISATION',
): Promise<void> {
  await world.db.query(
    `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at)
     SELECT $1, id, $3, $4, $5, $5 FROM skills WHERE slug = $2`,
    [person.id, slug, level, visibility, world.clock.now()],
  );
}

/** Who were asked by name so far, the first first. */
export const routesOf = (world: World, questionId: string) =>
  world.db.query<{
    personId: string;
    wave: string;
    place: number | null;
    state: string;
    slot: number | null;
  }>(
    `SELECT person_id AS "personId", wave, place, state, slot FROM question_routes WHERE question_id = $1
     ORDER BY asked_at, place, id`,
    [questionId],
  );

/** Facts that were published, by name. */
export const factsOf = async (world: World, name: string): Promise<Record<string, unknown>[]> =>
  (
    await world.db.query<{ payload: Record<string, unknown> }>(
      'SELECT payload FROM outbox WHERE name = $1 ORDER BY id',
      [name],
    )
  ).map(({ payload }) => payload);

/** Others who join an organisation after it was made. */
export async function joins(world: World, organisationId: string, ...people: Caller[]): Promise<void> {
  for (const { id } of people)
    await world.db.query(
      `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at) VALUES ($1, $2, 'MEMBER', $3)`,
      [organisationId, id, world.clock.now()],
    );
}
