import type { Caller, World } from './world.js';

export interface SeatRow {
  id: string;
  position: number;
  name: string | null;
  email: string | null;
  isViewer: boolean;
  attendance: string | null;
  contestedAt: string | null;
  calendarUrl: string | null;
  checkInUrl: string | null;
  checkInCode: string | null;
  viewer: { canName: boolean; canContest: boolean; canDecide: boolean; contestUntil: string | null };
}

const SEAT = `id position name email isViewer attendance contestedAt calendarUrl checkInUrl checkInCode
  viewer { canName canContest canDecide contestUntil }`;

/** The seats of a booking, as its member or the trainer sees them. */
export async function seatsOf(caller: Caller, bookingId: string): Promise<SeatRow[]> {
  const { booking } = await caller.graphql<{ booking: { participants: SeatRow[] } | null }>(
    `query ($id: ID!) { booking(id: $id) { participants { ${SEAT} } } }`,
    { id: bookingId },
  );
  return booking!.participants;
}

/** The tick list of a session; null for who does not give it. */
export async function tickList(caller: Caller, sessionId: string): Promise<SeatRow[] | null> {
  const { session } = await caller.graphql<{ session: { participants: SeatRow[] | null } }>(
    `query ($id: ID!) { session(id: $id) { participants { ${SEAT} } } }`,
    { id: sessionId },
  );
  return session.participants;
}

export async function seatById(caller: Caller, id: string): Promise<SeatRow | null> {
  const { participant } = await caller.graphql<{ participant: SeatRow | null }>(
    `query ($id: ID!) { participant(id: $id) { ${SEAT} } }`,
    { id },
  );
  return participant;
}

export interface MutationAnswer {
  __typename: string;
  id?: string;
  message?: string;
  fields?: { field: string }[];
}

async function mutate(
  caller: Caller,
  name: string,
  input: string,
  values: object,
  fields = '... on InvalidInput { fields { field } }',
): Promise<MutationAnswer> {
  const data = await caller.graphql<Record<string, MutationAnswer>>(
    `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on UserError { message } ${fields} } }`,
    { input: values },
  );
  return data[name]!;
}

export const nameParticipants = (
  caller: Caller,
  bookingId: string,
  participants: { participantId: string; name: string; email: string }[],
) => mutate(caller, 'nameParticipants', 'NameParticipantsInput', { bookingId, participants });

export const nameSubstitute = (
  caller: Caller,
  input: { participantId: string; name: string; email: string },
) => mutate(caller, 'nameSubstitute', 'NameSubstituteInput', input);

export interface MarkInput {
  participantId: string;
  status: 'ATTENDED' | 'NO_SHOW' | null;
  markedAt: string | Date;
}

export const recordAttendance = (caller: Caller, sessionId: string, marks: MarkInput[]) =>
  mutate(caller, 'recordAttendance', 'RecordAttendanceInput', { sessionId, marks });

export const contestNoShow = (caller: Caller, participantId: string, reason: string) =>
  mutate(caller, 'contestNoShow', 'ContestNoShowInput', { participantId, reason });

export const decideContest = (caller: Caller, participantId: string, attended: boolean) =>
  mutate(caller, 'decideContest', 'DecideContestInput', { participantId, attended }, '');

export const reviewTraining = (caller: Caller, sessionId: string, score = 5, text = REVIEW) =>
  mutate(caller, 'reviewTraining', 'ReviewTrainingInput', { sessionId, score, text });

export const replyToReview = (caller: Caller, reviewId: string, text: string) =>
  mutate(caller, 'replyToReview', 'ReplyToReviewInput', { reviewId, text });

export const REVIEW = 'Kort, praktisch en de volgende dag al gebruikt.';

/** Marks all seats of bookings at this moment of the clock. */
export async function mark(
  world: World,
  trainer: Caller,
  sessionId: string,
  bookingIds: string[],
  status: 'ATTENDED' | 'NO_SHOW' = 'ATTENDED',
): Promise<void> {
  const rows = await world.db.query<{ id: string }>(
    'SELECT id FROM participants WHERE booking_id = ANY($1)',
    [bookingIds],
  );
  const marks = rows.map(({ id }) => ({ participantId: id, status, markedAt: world.clock.now() }));
  const answer = await recordAttendance(trainer, sessionId, marks);
  if (answer.__typename !== 'Session') throw new Error(JSON.stringify(answer));
  await world.settle();
}
