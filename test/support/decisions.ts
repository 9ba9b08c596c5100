import type { Caller } from './world.js';

export interface Decided {
  __typename: string;
  status: string;
  startsAt: string;
  decisionAt: string | null;
  decideUntil: string | null;
  runsAt: string | null;
  cancelReason: string | null;
  seatsTowardsMinimum: number;
  seatsTaken: number;
  sureToRun: boolean;
  paymentMode: string;
  viewer: { canDecide: boolean; canConfirm: boolean };
}

const SESSION = `status startsAt decisionAt decideUntil runsAt cancelReason seatsTowardsMinimum seatsTaken sureToRun
  paymentMode viewer { canDecide canConfirm }`;

export async function decide(
  trainer: Caller,
  sessionId: string,
  decision: 'RUN' | 'OTHER_DATE' | 'CANCEL',
  startsAt?: string,
): Promise<Decided> {
  const { decideSession } = await trainer.graphql<{ decideSession: Decided }>(
    `mutation ($input: DecideSessionInput!) { decideSession(input: $input) { __typename ... on Session { ${SESSION} } } }`,
    { input: { sessionId, decision, startsAt } },
  );
  return decideSession;
}

export async function sessionOf(viewer: Caller, id: string): Promise<Decided> {
  const { session } = await viewer.graphql<{ session: Decided }>(
    `query ($id: ID!) { session(id: $id) { ${SESSION} } }`,
    { id },
  );
  return session;
}
