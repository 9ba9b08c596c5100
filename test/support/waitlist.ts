import type { Caller } from './world.js';

const ENTRY = 'id seats minSeats status position offerUntil offer { id status seats }';

export interface Entry {
  __typename: string;
  id: string;
  seats: number;
  minSeats: number;
  status: string;
  position: number | null;
  offerUntil: string | null;
  offer: { id: string; status: string; seats: number } | null;
  /** Of errors. */
  message?: string;
  seatsLeft?: number;
  entryId?: string;
}

export interface Order {
  minSeats?: number;
  buyer?: object;
  poNumber?: string;
  payByInvoice?: boolean;
}

export async function join(member: Caller, sessionId: string, seats = 1, order: Order = {}): Promise<Entry> {
  const { joinWaitlist } = await member.graphql<{ joinWaitlist: Entry }>(
    `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) {
      __typename ... on WaitlistEntry { ${ENTRY} } ... on SeatsAvailable { seatsLeft } ... on AlreadyWaiting { entryId }
      ... on UserError { message } } }`,
    { input: { sessionId, seats, ...order } },
  );
  return joinWaitlist;
}

export async function entryOf(member: Caller, id: string): Promise<Entry> {
  const { waitlistEntry } = await member.graphql<{ waitlistEntry: Entry }>(
    `query ($id: ID!) { waitlistEntry(id: $id) { ${ENTRY} } }`,
    { id },
  );
  return waitlistEntry;
}

export interface Accepted {
  __typename: string;
  id: string;
  status: string;
  heldUntil: string | null;
  paymentMode: string;
  poNumber: string | null;
  payment: { checkoutUrl: string | null };
}

export async function accept(member: Caller, entryId: string): Promise<Accepted> {
  const { acceptSeatOffer } = await member.graphql<{ acceptSeatOffer: Accepted }>(
    `mutation ($input: AcceptSeatOfferInput!) { acceptSeatOffer(input: $input) {
      __typename ... on Booking { id status heldUntil paymentMode poNumber payment { checkoutUrl } } } }`,
    { input: { entryId } },
  );
  return acceptSeatOffer;
}

export async function decline(member: Caller, entryId: string): Promise<Entry> {
  const { declineSeatOffer } = await member.graphql<{ declineSeatOffer: Entry }>(
    `mutation ($input: DeclineSeatOfferInput!) { declineSeatOffer(input: $input) {
      __typename ... on WaitlistEntry { ${ENTRY} } } }`,
    { input: { entryId } },
  );
  return declineSeatOffer;
}

export async function leave(member: Caller, entryId: string): Promise<Entry> {
  const { leaveWaitlist } = await member.graphql<{ leaveWaitlist: Entry }>(
    `mutation ($input: LeaveWaitlistInput!) { leaveWaitlist(input: $input) {
      __typename ... on WaitlistEntry { ${ENTRY} } } }`,
    { input: { entryId } },
  );
  return leaveWaitlist;
}
