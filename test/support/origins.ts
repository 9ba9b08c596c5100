import type { Caller, World } from './world.js';

/** What a mutation answered: the error's name with what it holds, or the type with what was asked of it. */
export interface OriginTold {
  __typename: string;
  id: string;
  slug: string;
  state: string;
  question?: { id: string; wants: number; viewer: { wants: boolean; canWant: boolean; follows: boolean } };
  fields?: { field: string }[];
  requestId?: string;
  needed?: number;
}

const REQUEST = `__typename ... on Request { id slug state } ... on InvalidInput { fields { field } }`;

export async function alsoWant(caller: Caller, postId: string, wanted = true): Promise<OriginTold> {
  const { alsoWantToKnow } = await caller.graphql<{ alsoWantToKnow: OriginTold }>(
    `mutation ($input: AlsoWantInput!) { alsoWantToKnow(input: $input) { __typename
       ... on AlsoWant { question { id wants viewer { wants canWant follows } } } } }`,
    { input: { postId, wanted } },
  );
  return alsoWantToKnow;
}

export async function turn(caller: Caller, postId: string, more: object = {}): Promise<OriginTold> {
  const { turnIntoRequest } = await caller.graphql<{ turnIntoRequest: OriginTold }>(
    `mutation ($input: TurnIntoRequestInput!) { turnIntoRequest(input: $input) { ${REQUEST}
       ... on RequestExists { requestId } ... on TooFewInterested { needed } } }`,
    {
      input: {
        postId,
        title: 'Een ochtend TIG-lassen van dun rvs',
        text: 'Wij willen dit allemaal kunnen.',
        scope: 'PUBLIC',
        ...more,
      },
    },
  );
  return turnIntoRequest;
}

export async function writeOutcome(caller: Caller, requestId: string, text: string): Promise<OriginTold> {
  const { writeOutcome: told } = await caller.graphql<{ writeOutcome: OriginTold }>(
    `mutation ($input: WriteOutcomeInput!) { writeOutcome(input: $input) { ${REQUEST} } }`,
    { input: { requestId, text } },
  );
  return told;
}

export interface AskedSeen {
  interest: { people: number; duplicates: number; shared: boolean };
  request: { id: string; slug: string } | null;
  wants?: number;
  helped?: number;
  viewer: { wants: boolean; canWant: boolean; canTurnIntoRequest: boolean };
}

const ASKED = `interest { people duplicates shared } request { id slug } viewer { wants canWant canTurnIntoRequest }`;

/** A question or an idea as this caller sees it. */
export async function asked(caller: Caller, postId: string): Promise<AskedSeen> {
  const { post } = await caller.graphql<{ post: AskedSeen }>(
    `query ($id: ID!) { post(id: $id) { ... on Question { wants helped ${ASKED} } ... on Idea { ${ASKED} } } }`,
    { id: postId },
  );
  return post;
}

export interface RequestSeen {
  status: string;
  joined: number;
  author: { name: string } | null;
  origin: { id: string } | null;
  creditedTo: { name: string } | null;
  helped: number;
  outcomes: { id: string; text: string; author: { name: string } | null }[];
  part: { joined: boolean; invited: boolean; canWriteOutcome: boolean };
}

/** A request as this caller sees it; null where it is not there for them. */
export async function requested(caller: Caller, id: string): Promise<RequestSeen | null> {
  const { post } = await caller.graphql<{ post: RequestSeen | null }>(
    `query ($id: ID!) { post(id: $id) { ... on Request { status joined author { name } origin { id } creditedTo { name }
       helped outcomes { id text author { name } } part { joined invited canWriteOutcome } } } }`,
    { id },
  );
  return post;
}

/** Names of who are asked to join, or joined or left, as the database knows it. */
export const askerNames = async (world: World, requestId: string, status: string): Promise<string[]> =>
  (
    await world.db.query<{ name: string }>(
      `SELECT p.name FROM request_askers a JOIN people p ON p.id = a.person_id
       WHERE a.request_id = $1 AND a.status = $2 ORDER BY p.name`,
      [requestId, status],
    )
  ).map(({ name }) => name);
