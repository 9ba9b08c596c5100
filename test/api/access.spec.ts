import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import * as domain from '@nutshell/domain';
import { errors as texts } from '@nutshell/i18n';
import { createApp } from '../../apps/api/src/app.js';
import { Config } from '../../apps/api/src/platform/config.js';
import { expectations } from '../../apps/api/src/platform/graphql/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { book, pay } from '../support/bookings.js';
import { callOf, everythingOf, mutations, queries } from '../support/contract.js';
import { ideasWithin } from '../support/ideas-within.js';
import { organisationOf } from '../support/posts.js';
import { proposalRow } from '../support/proposals.js';
import { requestRow } from '../support/requests.js';
import { questionsWithin } from '../support/questions-within.js';
import { bookableSession, scheduleSession } from '../support/scenes.js';
import { join as joinWaitlist } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

type Who = 'visitor' | 'member' | 'participant' | 'payer' | 'trainer' | 'otherTrainer';
const everybody: Who[] = ['visitor', 'member', 'participant', 'payer', 'trainer', 'otherTrainer'];

let world: World;
let callers: Record<Who, Caller>;
/** What must not be read by others, and who may read it. */
let secrets: { what: string; text: string; readers: Who[] }[];
/** Each query with values that lead to all there is. */
let asked: Record<string, object[]>;
/** Each mutation aimed at what belongs to one of them, or is for who runs the platform; `own` touches only what is the caller's. */
let aimed: Record<string, { variables: object; mine: Who | 'staff' } | 'own'>;

beforeAll(async () => {
  world = await startWorld();
  const { trainer, trainingId, sessionId, slug } = await bookableSession(world, { format: 'ONLINE' });
  await updateTraining(trainer, trainingId);
  await setOnlineUrl(sessionId);
  const draftSession = await scheduleSession(trainer, trainingId, { startsAt: '2026-12-23T09:00' });
  await world.db.query(`UPDATE sessions SET status = 'DRAFT' WHERE id = $1`, [draftSession]);
  const draft = await createDraft(trainer);
  callers = {
    visitor: world.visitor,
    member: await world.user({ name: 'Lida Buitenstaander' }),
    participant: await world.user({ name: 'Pieter Deelnemer' }),
    payer: await world.user({ name: 'Petra Betaler' }),
    trainer,
    otherTrainer: await world.user({ trainer: true }),
  };
  await world.db.query(
    `UPDATE trainer_profiles SET legal_name = 'Trainer B.V.', street = 'Openbareweg 2', postcode = '3511 AB', town = 'Utrecht',
       contact_email = 'info@trainer.example', kvk = '12345678', vat_id = 'NL123456782B12'`,
  );
  const booked = await book(callers.participant, sessionId, 1, 'Allergisch voor noten');
  await pay(callers.participant, booked.payment.checkoutUrl);
  await world.settle();
  const held = await book(callers.payer, sessionId);
  const full = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-20T09:00', capacity: 1 });
  await book(callers.payer, full);
  const entry = await joinWaitlist(callers.participant, full);
  await world.db.query(`UPDATE trainer_profiles SET address = 'Geheimestraat 1'`);
  await world.db.query(
    `INSERT INTO seller_tax_details (person_id, kind, birth_date, updated_at) VALUES ($1, 'PERSON', '1961-03-04', now())`,
    [trainer.id],
  );
  const [seat] = await world.db.query<{ id: string; code: string }>(
    `UPDATE participants SET attendance = NULL WHERE booking_id = $1 RETURNING id, code`,
    [booked.id],
  );
  const [paper] = await world.db.query<{ id: string; number: string }>(
    'SELECT id, number FROM invoices WHERE booking_id = $1',
    [booked.id],
  );
  const [feedId, reviewId] = [newId(), newId()];
  await world.db.query(
    `INSERT INTO busy_feeds (id, person_id, slot, name, host, sealed_url, url_digest, created_at)
     VALUES ($1, $2, 1, 'Prive-agenda', 'agenda.example', 'x', 'x', now())`,
    [feedId, trainer.id],
  );
  await world.db.query(
    `INSERT INTO reviews (id, session_id, training_id, trainer_id, author_id, score, text, created_at)
     VALUES ($1, $2, $3, $4, $5, 5, 'Leerzame ochtend met veel eigen werk', now())`,
    [reviewId, sessionId, trainingId, trainer.id, callers.participant.id],
  );
  const organisationId = await organisationOf(world, trainer);
  await world.db.query(
    `UPDATE organisations SET name = 'Gesloten Werkplaats', invite_code = 'geheime-uitnodiging' WHERE id = $1`,
    [organisationId],
  );
  const [skillId, endorsementId] = [newId(), newId()];
  await world.db.query(
    `INSERT INTO skills (id, slug, name_nl, name_en, source, organisation_id)
     VALUES ($1, 'geheime-kunst', 'Geheime kunst', 'Geheime kunst', 'OWN', $2)`,
    [skillId, organisationId],
  );
  await world.db.query(
    `WITH claim AS (INSERT INTO skill_claims (person_id, skill_id, level, created_at, updated_at)
       VALUES ($1, $2, 3, now(), now()))
     INSERT INTO skill_endorsements (id, person_id, skill_id, endorser_id, sentence, created_at)
     VALUES ($3, $1, $2, $4, 'Deze zin blijft onder ons', now())`,
    [trainer.id, skillId, endorsementId, (await world.user()).id],
  );
  const ideas = await ideasWithin(world, trainer, organisationId);
  const questions = await questionsWithin(world, trainer, organisationId);
  const requestId = await requestRow(world, trainer, {
    organisationId,
    title: 'Leervraag die onder ons blijft',
  });
  const proposal = await proposalRow(world, requestId, trainer, {
    text: 'Voorstel dat onder ons blijft',
    title: 'Nog niet af, voor een leervraag',
  });
  const caseId = newId();
  await world.db.query(
    `INSERT INTO moderation_cases (id, kind, subject_kind, subject_id, author_id, opened_at, verdict, reason, decided_at)
     VALUES ($1, 'REPORTED', 'POST', $2, $3, $4, 'HIDE', 'Besluit dat niemand anders aangaat', $4)`,
    [caseId, ideas.otherId, trainer.id, world.clock.now()],
  );
  secrets = [
    { what: 'own skill of an organisation', text: 'Geheime kunst', readers: ['trainer'] },
    { what: 'endorsement for colleagues', text: 'Deze zin blijft', readers: ['trainer'] },
    { what: 'where somebody works', text: 'Gesloten Werkplaats', readers: ['trainer'] },
    { what: 'link of an organisation', text: 'geheime-uitnodiging', readers: ['trainer'] },
    { what: 'idea for colleagues', text: 'Plan dat onder ons blijft', readers: ['trainer'] },
    { what: 'request for colleagues', text: 'Leervraag die onder ons blijft', readers: ['trainer'] },
    { what: 'proposal for colleagues', text: 'Voorstel dat onder ons blijft', readers: ['trainer'] },
    { what: 'question for colleagues', text: 'Vraag die onder ons blijft', readers: ['trainer'] },
    { what: 'decision of a moderator', text: 'Besluit dat niemand anders aangaat', readers: ['trainer'] },
    { what: 'answer for colleagues', text: 'Antwoord dat onder ons blijft', readers: ['trainer'] },
    ...(await accountSecrets()),
    { what: 'code of a seat', text: seat!.code, readers: ['participant', 'trainer'] },
    { what: 'invoice', text: paper!.number, readers: ['participant', 'trainer'] },
    { what: 'calendar elsewhere', text: 'Prive-agenda', readers: ['trainer'] },
    { what: 'address of a trainer', text: 'Geheimestraat 1', readers: ['trainer', 'otherTrainer'] },
    { what: 'date of birth of a seller', text: '1961-03-04', readers: ['trainer'] },
    { what: 'address of the online room', text: 'kamer.example', readers: ['trainer', 'participant'] },
    { what: 'draft training', text: 'Nog niet af', readers: ['trainer'] },
    { what: 'draft session', text: draftSession, readers: ['trainer'] },
    { what: 'note of a participant', text: 'Allergisch', readers: ['trainer', 'participant'] },
    { what: 'booking', text: booked.id, readers: ['trainer', 'participant'] },
    { what: 'booking that is held', text: held.id, readers: ['trainer', 'payer'] },
    { what: 'checkout', text: held.payment.checkoutUrl!.split('/').at(-1)!, readers: ['payer'] },
    { what: 'place in line', text: entry.id, readers: ['participant'] },
    { what: 'text of an item', text: 'Voorbereidende tekst', readers: ['trainer', 'participant'] },
    { what: 'address of an item', text: 'nawerk.example', readers: ['trainer'] },
  ];
  const period = { from: '2026-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' };
  asked = {
    auditLog: [{}],
    booking: [{ id: booked.id }, { id: held.id }],
    busyTimes: [period],
    cancellationPreview: [{ sessionId }],
    checkIn: [{ code: seat!.code }],
    deletionPreview: [{}],
    demand: [{}],
    disputes: [{ status: 'OPEN' }],
    earnings: [{ year: 2026 }],
    feed: [{}],
    followSuggestions: [{}],
    idea: [{ slug: ideas.slug }, { slug: ideas.mergedId }],
    ideas: [{}, { filter: { text: 'geheime zaal' } }, { filter: { mine: true } }],
    invoice: [{ id: paper!.id }],
    invoices: [{ filter: { side: 'ISSUED' } }, { filter: { side: 'RECEIVED' } }],
    invoiceSums: [{ filter: { side: 'ISSUED' } }],
    invoiceYears: [{ side: 'RECEIVED' }],
    manualRefunds: [{ settled: false }],
    moderationCounts: [{}],
    moderationDecisions: [{}],
    moderationQueue: [{ kind: 'QUEUED' }, { kind: 'REPORTED' }, { kind: 'APPEALED' }],
    notifications: [{ unread: false }],
    organisation: [{ slug: organisationId }],
    organisationByInvite: [{ code: 'niet-de-uitnodiging' }],
    participant: [{ id: seat!.id }],
    payouts: [{}],
    people: [{}, { filter: { text: 'Lida' } }, { filter: { organisation: organisationId } }],
    openTopics: [{}, { organisation: organisationId }],
    person: (await slugs()).map((person) => ({ slug: person })),
    places: [{ text: 'Utrecht' }],
    platformFee: [{ priceExVatCents: 9_500, vatStatus: 'STANDARD' }],
    post: [{ id: ideas.ideaId }],
    postPreview: [{ text: '**vet**' }],
    question: [{ slug: questions.slug }, { slug: questions.duplicateId }],
    questions: [{}, { filter: { text: 'geheime vraag' } }, { filter: { status: 'MINE' } }],
    reconciliations: [{}],
    refundPreview: [{ bookingId: booked.id }],
    request: [{ slug: requestId }],
    requests: [{}, { filter: { mine: true } }, { filter: { joined: true } }],
    search: [{ query: 'figma' }, { query: 'nog niet af' }],
    session: [{ id: sessionId }, { id: draftSession }, { id: draft.sessionId }],
    similar: [{ text: 'nog niet af figma' }],
    sessions: [period],
    settings: [{}],
    skill: [{ slug: 'lassen' }, { slug: 'geheime-kunst' }],
    skills: [{ text: 'geheime kunst' }, { parent: 'techniek' }],
    suggestSkills: [{ text: 'Over geheime kunst in Excel' }],
    suggestions: [{ text: 'Figma' }, { text: 'Nog niet af' }, { text: 'Pieter' }],
    topics: [{}],
    training: [{ slug }, { slug: draft.slug }],
    trainings: [{}, { filter: { text: 'nog niet af' } }],
    trainingsMap: [{}],
    viewer: [{}],
    waitlistEntry: [{ id: entry.id }],
  };
  const session = { startsAt: '2027-01-10T09:00' };
  const named = { participantId: seat!.id, name: 'Ander', email: 'ander@firma.example' };
  const buyer = { kind: 'CONSUMER', name: 'Ander' };
  const mark = { participantId: seat!.id, status: 'ATTENDED', markedAt: world.clock.now().toISOString() };
  const proposed = {
    requestId,
    trainingId,
    text: 'Ik geef dit graag',
    priceExVatCents: 0,
    minSeats: 1,
    maxSeats: 5,
    dates: [{ startsAt: '2027-04-12T09:00' }],
  };
  const received = { amountCents: 1, receivedOn: '2026-11-21', reference: 'x' };
  aimed = {
    acceptAnswer: { variables: { input: { answerId: questions.answerId } }, mine: 'trainer' },
    acceptSeatOffer: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    addBusyFeed: 'own',
    addSkill: 'own',
    alsoWantToKnow: { variables: { input: { postId: questions.questionId } }, mine: 'trainer' },
    answerChoice: { variables: { input: { bookingId: booked.id, answer: 'REFUND' } }, mine: 'participant' },
    answerQuestion: {
      variables: { input: { questionId: questions.questionId, text: 'Ik weet het ook wel' } },
      mine: 'trainer',
    },
    appeal: {
      variables: { input: { caseId, text: 'Ik bedoelde het als grap' } },
      mine: 'trainer',
    },
    archiveTraining: { variables: { id: trainingId }, mine: 'trainer' },
    askQuestion: 'own',
    bookSeats: 'own',
    cancelBooking: { variables: { input: { bookingId: booked.id } }, mine: 'participant' },
    cancelSession: { variables: { input: { sessionId } }, mine: 'trainer' },
    changeMemberRole: {
      variables: { input: { organisationId, personId: trainer.id, role: 'MEMBER' } },
      mine: 'trainer',
    },
    changeRequest: { variables: { input: { requestId } }, mine: 'trainer' },
    chooseProposal: { variables: { input: { dateId: proposal.dateId } }, mine: 'trainer' },
    claimSkill: 'own',
    comment: { variables: { input: { postId: ideas.ideaId, text: 'Ik lees mee' } }, mine: 'trainer' },
    confirmRequest: { variables: { input: { requestId, stillWanted: false } }, mine: 'trainer' },
    confirmFresh: {
      variables: { input: { questionId: questions.questionId, stillTrue: false } },
      mine: 'trainer',
    },
    contestNoShow: {
      variables: { input: { participantId: seat!.id, reason: 'Ik was er' } },
      mine: 'participant',
    },
    correctInvoice: { variables: { input: { invoiceId: paper!.id, buyer } }, mine: 'participant' },
    createOrganisation: 'own',
    createTraining: 'own',
    decideAppeal: { variables: { input: { caseId, verdict: 'SHOW' } }, mine: 'staff' },
    decideContest: { variables: { input: { participantId: seat!.id, attended: true } }, mine: 'trainer' },
    decideDispute: {
      variables: { input: { disputeId: NOWHERE, refundCents: 0, explanation: 'Geen reden' } },
      mine: 'staff',
    },
    decideQueuedPost: { variables: { input: { caseId, verdict: 'SHOW' } }, mine: 'staff' },
    decideReport: { variables: { input: { caseId, verdict: 'SHOW' } }, mine: 'staff' },
    deleteAccount: 'own',
    decideSession: { variables: { input: { sessionId, decision: 'RUN' } }, mine: 'trainer' },
    declineSeatOffer: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    duplicateTraining: { variables: { id: draft.id }, mine: 'trainer' },
    editPost: {
      variables: { input: { postId: ideas.ideaId, title: 'Gekaapt', text: 'x' } },
      mine: 'trainer',
    },
    endorseSkill: {
      variables: { input: { personId: trainer.id, skillId, sentence: 'Maakte het af voor de klant' } },
      mine: 'trainer',
    },
    follow: { variables: { input: { kind: 'POST', id: ideas.ideaId } }, mine: 'trainer' },
    handOverQuestion: { variables: { input: { questionId: questions.questionId } }, mine: 'trainer' },
    joinOrganisation: 'own',
    joinRequest: { variables: { input: { requestId } }, mine: 'trainer' },
    joinWaitlist: 'own',
    leaveOrganisation: { variables: { organisationId }, mine: 'trainer' },
    leaveRequest: { variables: { input: { requestId } }, mine: 'trainer' },
    leaveWaitlist: { variables: { input: { entryId: entry.id } }, mine: 'participant' },
    markDuplicate: {
      variables: { input: { questionId: questions.questionId, ofId: questions.duplicateId } },
      mine: 'trainer',
    },
    markRead: 'own',
    mergeIdeas: {
      variables: { input: { fromId: ideas.otherId, intoId: ideas.ideaId } },
      mine: 'trainer',
    },
    mergeRequests: { variables: { input: { fromId: requestId, intoId: requestId } }, mine: 'trainer' },
    mergeSkills: { variables: { input: { fromId: skillId, intoId: NOWHERE } }, mine: 'staff' },
    moveBooking: { variables: { input: { bookingId: booked.id, sessionId: full } }, mine: 'participant' },
    moveSession: { variables: { input: { sessionId, ...session } }, mine: 'trainer' },
    nameParticipants: {
      variables: { input: { bookingId: booked.id, participants: [named] } },
      mine: 'participant',
    },
    nameSubstitute: { variables: { input: named }, mine: 'participant' },
    openDispute: {
      variables: { input: { bookingId: booked.id, reason: 'Het ging over iets anders' } },
      mine: 'participant',
    },
    payBooking: { variables: { bookingId: held.id }, mine: 'payer' },
    proposeTraining: { variables: { input: proposed }, mine: 'trainer' },
    publishIdea: 'own',
    publishSession: { variables: { id: draftSession }, mine: 'trainer' },
    publishTraining: { variables: { id: draft.id }, mine: 'trainer' },
    recordAttendance: { variables: { input: { sessionId, marks: [mark] } }, mine: 'trainer' },
    recordInvoicePayment: { variables: { input: { invoiceId: paper!.id, ...received } }, mine: 'staff' },
    recordManualRefund: { variables: { input: { refundId: NOWHERE } }, mine: 'staff' },
    reinstatePerson: { variables: { personId: trainer.id }, mine: 'staff' },
    removeBusyFeed: { variables: { id: feedId }, mine: 'trainer' },
    removeMember: { variables: { input: { organisationId, personId: trainer.id } }, mine: 'trainer' },
    removePost: { variables: { id: ideas.ideaId }, mine: 'trainer' },
    removeSession: { variables: { id: draftSession }, mine: 'trainer' },
    renewCalendarFeed: 'own',
    renewInviteLink: { variables: { organisationId }, mine: 'trainer' },
    replyToReview: { variables: { input: { reviewId, text: 'Dank je wel' } }, mine: 'trainer' },
    reportContent: {
      variables: { input: { kind: 'POST', id: ideas.ideaId, reason: 'RUDE' } },
      mine: 'trainer',
    },
    requestTraining: 'own',
    reviewTraining: 'own',
    saveAvailability: 'own',
    saveNotificationPreference: 'own',
    saveTaxDetails: 'own',
    saveVisibility: 'own',
    scheduleSessions: { variables: { input: { trainingId, sessions: [session] } }, mine: 'trainer' },
    setIdeaStatus: { variables: { input: { ideaId: ideas.ideaId, status: 'TRYING' } }, mine: 'trainer' },
    setTravelTime: 'own',
    startPayoutOnboarding: 'own',
    suspendPerson: {
      variables: { personId: trainer.id, reason: 'Verkoopt steeds iets anders' },
      mine: 'staff',
    },
    turnIntoRequest: {
      variables: {
        input: { postId: questions.questionId, title: 'Hier een training van', scope: 'PUBLIC' },
      },
      mine: 'trainer',
    },
    undoDuplicate: { variables: { questionId: questions.duplicateId }, mine: 'trainer' },
    undoMerge: { variables: { ideaId: ideas.mergedId }, mine: 'trainer' },
    updateProfile: 'own',
    updateSession: { variables: { id: sessionId, input: session }, mine: 'trainer' },
    updateTraining: { variables: { id: trainingId, input: { title: 'Gekaapt' } }, mine: 'trainer' },
    vote: { variables: { input: { postId: ideas.ideaId } }, mine: 'trainer' },
    voteForIdea: { variables: { input: { ideaId: ideas.ideaId } }, mine: 'trainer' },
    voteOnDates: {
      variables: { input: { requestId, votes: [{ dateId: proposal.dateId, answer: 'YES' }] } },
      mine: 'trainer',
    },
    widenQuestion: { variables: { questionId: questions.questionId }, mine: 'trainer' },
    withdrawClaim: 'own',
    withdrawEndorsement: { variables: { id: endorsementId }, mine: 'trainer' },
    withdrawBooking: { variables: { input: { bookingId: booked.id } }, mine: 'participant' },
    withdrawProposal: { variables: { input: { proposalId: proposal.proposalId } }, mine: 'trainer' },
    withdrawRequest: { variables: { input: { requestId } }, mine: 'trainer' },
    writeOutcome: { variables: { input: { requestId, text: 'Dit kwam eruit' } }, mine: 'trainer' },
  };
});
afterAll(() => world.close());

const UPDATE = `mutation ($id: ID!, $input: TrainingInput!) { updateTraining(id: $id, input: $input) { __typename } }`;
const items = [
  { moment: 'BEFORE', kind: 'TEXT', title: 'Vooraf', text: 'Voorbereidende tekst' },
  { moment: 'AFTER', kind: 'LINK', title: 'Achteraf', url: 'https://nawerk.example/opdracht' },
];

async function updateTraining(trainer: Caller, id: string): Promise<void> {
  const answer = await trainer.graphql<{ updateTraining: { __typename: string } }>(UPDATE, {
    id,
    input: { items },
  });
  expect(answer.updateTraining.__typename).toBe('Training');
}

async function setOnlineUrl(sessionId: string): Promise<void> {
  await world.db.query(`UPDATE sessions SET online_url = 'https://kamer.example/x' WHERE id = $1`, [
    sessionId,
  ]);
}

async function createDraft(trainer: Caller): Promise<{ id: string; slug: string; sessionId: string }> {
  const { createTraining } = await trainer.graphql<{ createTraining: { id: string; slug: string } }>(
    `mutation { createTraining(input: { title: "Nog niet af", durationMinutes: 60, format: ONLINE }) {
      ... on Training { id slug } } }`,
  );
  const sessionId = await scheduleSession(trainer, createTraining.id, {
    startsAt: '2027-02-01T09:00',
    format: 'ONLINE',
  });
  return { ...createTraining, sessionId };
}

async function accountSecrets(): Promise<typeof secrets> {
  const rows = await world.db.query<{ id: string; email: string; token: string }>(
    `SELECT p.id, u.email, p.calendar_token AS token FROM people p JOIN auth."user" u ON u.id = p.id`,
  );
  return everybody.flatMap((who) => {
    const row = rows.find(({ id }) => id === callers[who].id);
    if (!row) return [];
    return [
      { what: `mail address of the ${who}`, text: row.email, readers: [who] },
      { what: `calendar of the ${who}`, text: row.token, readers: [who] },
    ];
  });
}

const slugs = async (): Promise<string[]> =>
  (await world.db.query<{ slug: string }>('SELECT slug FROM people')).map(({ slug }) => slug);

describe('what is private', () => {
  const seen = new Map<Who, string>();

  it('is asked for by every query of the contract', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(queries).sort());
  });

  it.each(everybody)('is not told to others: a %s', async (who) => {
    const answers: string[] = [];
    for (const [query, variants] of Object.entries(asked))
      for (const variables of variants) {
        const answer = await callers[who].ask(everythingOf(query, 3), variables);
        const codes = new Set(answer.errors?.map(({ extensions }) => extensions.code));
        expect([
          query,
          [...codes].filter((code) => !['UNAUTHENTICATED', 'FORBIDDEN'].includes(code)),
        ]).toEqual([query, []]);
        answers.push(JSON.stringify(answer.data));
      }
    seen.set(who, answers.join('\n'));
    const leaked = secrets.filter(
      ({ text, readers }) => !readers.includes(who) && seen.get(who)!.includes(text),
    );
    expect(leaked.map(({ what }) => what)).toEqual([]);
  });

  it('is told to those whose it is', () => {
    const hidden = secrets.flatMap(({ what, text, readers }) =>
      readers.filter((who) => !seen.get(who)!.includes(text)).map((who) => `${what}: ${who}`),
    );
    expect(hidden).toEqual([]);
  });
});

describe('what belongs to somebody else', () => {
  const state = async (): Promise<unknown> =>
    world.db.query(
      `SELECT (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM trainings t) AS trainings,
              (SELECT md5(string_agg(s::text, '' ORDER BY id)) FROM sessions s) AS sessions,
              (SELECT md5(string_agg(b::text, '' ORDER BY id)) FROM bookings b) AS bookings,
              (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM payments p) AS payments,
              (SELECT md5(string_agg(n::text, '' ORDER BY id)) FROM participants n) AS participants,
              (SELECT md5(string_agg(i::text, '' ORDER BY id)) FROM invoices i) AS invoices,
              (SELECT md5(string_agg(r::text, '' ORDER BY id)) FROM reviews r) AS reviews,
              (SELECT md5(string_agg(f::text, '' ORDER BY id)) FROM busy_feeds f) AS feeds,
              (SELECT md5(string_agg(m::text, '' ORDER BY person_id)) FROM organisation_members m) AS members,
              (SELECT md5(string_agg(o::text, '' ORDER BY id)) FROM organisations o) AS organisations,
              (SELECT md5(string_agg(k::text, '' ORDER BY id)) FROM skills k) AS skills,
              (SELECT md5(string_agg(c::text, '' ORDER BY person_id, skill_id)) FROM skill_claims c) AS claims,
              (SELECT md5(string_agg(e::text, '' ORDER BY id)) FROM skill_endorsements e) AS endorsements,
              (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM posts p) AS posts,
              (SELECT md5(string_agg(i::text, '' ORDER BY id)) FROM ideas i) AS ideas,
              (SELECT md5(string_agg(q::text, '' ORDER BY id)) FROM questions q) AS questions,
              (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM question_routes t) AS routes,
              (SELECT md5(string_agg(v::text, '' ORDER BY post_id, person_id)) FROM post_votes v) AS votes,
              (SELECT md5(string_agg(f::text, '' ORDER BY person_id, subject_id)) FROM follows f) AS follows,
              (SELECT md5(string_agg(w::text, '' ORDER BY post_id, person_id)) FROM post_wants w) AS wants,
              (SELECT md5(string_agg(q::text, '' ORDER BY id)) FROM requests q) AS requests,
              (SELECT md5(string_agg(a::text, '' ORDER BY request_id, person_id)) FROM request_askers a) AS askers,
              (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM proposals p) AS proposals,
              (SELECT md5(string_agg(d::text, '' ORDER BY id)) FROM proposal_dates d) AS dates,
              (SELECT md5(string_agg(v::text, '' ORDER BY date_id, person_id)) FROM date_votes v) AS "dateVotes",
              (SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM moderation_cases c) AS cases,
              (SELECT md5(string_agg(r::text, '' ORDER BY id)) FROM reports r) AS reports,
              (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM people p) AS people,
              (SELECT md5(string_agg(w::text, '' ORDER BY id)) FROM waitlist_entries w) AS waitlist`,
    );
  const codeOf = async (who: Who, mutation: string, variables: object) =>
    (await callers[who].ask(callOf(mutation), variables)).errors?.[0]?.extensions.code;

  it('is aimed at by every mutation of the contract', () => {
    expect(Object.keys(aimed).sort()).toEqual(Object.keys(mutations).sort());
  });

  it('cannot be changed', async () => {
    const before = await state();
    for (const [mutation, aim] of Object.entries(aimed)) {
      if (aim === 'own') continue;
      for (const who of everybody.filter((one) => one !== aim.mine))
        expect([mutation, who, await codeOf(who, mutation, aim.variables)]).toEqual([
          mutation,
          who,
          who === 'visitor' ? 'UNAUTHENTICATED' : expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        ]);
    }
    expect(await state()).toEqual(before);
  });

  it('cannot be changed by a visitor in any way', async () => {
    for (const [mutation, variables] of [
      ['addBusyFeed', { input: { name: 'x', url: 'https://agenda.example/x.ics' } }],
      ['addSkill', { input: { nameNl: 'Iets', parentId: NOWHERE } }],
      ['askQuestion', { input: { title: 'x', scope: 'PUBLIC' } }],
      ['bookSeats', { input: { sessionId: NOWHERE } }],
      ['claimSkill', { input: { skillId: NOWHERE, level: 1 } }],
      ['createOrganisation', { input: { name: 'xx' } }],
      ['createTraining', { input: { title: 'x' } }],
      ['joinOrganisation', { code: 'x' }],
      ['markRead', {}],
      ['publishIdea', { input: { title: 'x', text: 'x', scope: 'PUBLIC' } }],
      ['renewCalendarFeed', {}],
      ['requestTraining', { input: { title: 'x', scope: 'PUBLIC' } }],
      ['reviewTraining', { input: { sessionId: NOWHERE, score: 5, text: 'x' } }],
      ['saveAvailability', { input: { openFor: [], weeklyCap: 0 } }],
      ['saveNotificationPreference', { input: { topic: 'REPLIES', inApp: true, mail: 'OFF' } }],
      ['saveTaxDetails', { input: { kind: 'PERSON' } }],
      ['saveVisibility', { input: { fields: [] } }],
      ['setTravelTime', { minutes: 15 }],
      ['withdrawClaim', { skillId: NOWHERE }],
      ['startPayoutOnboarding', { input: { acceptMandate: true } }],
      ['updateProfile', { input: { name: 'x' } }],
    ] as const)
      expect([mutation, await codeOf('visitor', mutation, variables)]).toEqual([mutation, 'UNAUTHENTICATED']);
  });

  it.each([NOWHERE, 'no id at all'])('is not found under the id of nothing: %s', async (id) => {
    const anywhere = JSON.stringify(aimed).replaceAll(
      /"(id|questionId|answerId|ideaId|fromId|intoId|postId|organisationId|bookingId|trainingId|sessionId|entryId|participantId|invoiceId|reviewId|skillId|caseId|requestId|proposalId|dateId)":"[^"]*"/g,
      `"$1":"${id}"`,
    );
    for (const [mutation, aim] of Object.entries(JSON.parse(anywhere) as typeof aimed))
      if (aim !== 'own' && aim.mine !== 'staff')
        expect([mutation, await codeOf('trainer', mutation, aim.variables)]).toEqual([mutation, 'NOT_FOUND']);
    expect(await codeOf('member', 'bookSeats', { input: { sessionId: id } })).toBe('NOT_FOUND');
  });
});

const sourceOf = (folder: string): string => {
  const root = join(import.meta.dirname, '..', '..', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return code.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
};

/** Mutations that only fail as everything may. */
const WITHOUT_ERRORS = [
  ...['follow', 'leaveRequest', 'markRead', 'reinstatePerson', 'removeBusyFeed', 'renewCalendarFeed'],
  ...['withdrawClaim', 'withdrawEndorsement'],
];

describe('an operation', () => {
  it('that does not say who may call it stops the start', async () => {
    @Resolver()
    @Injectable()
    class Forgotten {
      @Query(() => String)
      forgotten(): string {
        return 'for anybody';
      }
    }
    @Module({ providers: [Forgotten] })
    class ForgottenModule {}
    const config = new Config({
      NODE_ENV: 'test',
      DATABASE_URL: world.databaseUrl,
      DATA_DIR: world.dataDir,
      NUTSHELL_DEMO: 'off',
    });
    const app = await createApp(config, world.clock, [ForgottenModule]);
    await expect(app.init()).rejects.toThrow('Forgotten.forgotten');
    await app.close();
  });

  it('expects only errors that have a text in both languages and that something throws', () => {
    expect(expectations.map(({ operation }) => operation).sort()).toEqual(
      Object.keys(mutations)
        .filter((mutation) => !WITHOUT_ERRORS.includes(mutation))
        .sort(),
    );
    const source = ['libs/domain/src', 'apps/api/src'].map(sourceOf).join('\n');
    const expected = new Set(expectations.flatMap(({ errors }) => errors.map(({ name }) => name)));
    for (const name of expected) {
      expect(domain).toHaveProperty(name);
      expect(texts.nl).toHaveProperty(name);
      expect(texts.en).toHaveProperty(name);
      expect(source).toContain(`new ${name}(`);
    }
  });
});
