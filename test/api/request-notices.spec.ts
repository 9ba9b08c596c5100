import { mailbox } from '../support/mailbox.js';
import { person, placeOf, type Person } from '../support/first-right.js';
import { alsoWant, turn } from '../support/origins.js';
import { trust } from '../support/posts.js';
import {
  asked,
  choose,
  propose,
  seen,
  voteOn,
  withdrawProposal,
  type RequestAnswer,
} from '../support/proposals.js';
import { ask } from '../support/questions.js';
import {
  confirmRequest,
  joinRequest,
  leaveRequest,
  mergeRequests,
  withdrawRequest,
} from '../support/requests.js';
import { accept, decline } from '../support/waitlist.js';
import { startWorld, type World } from '../support/world.js';

const NOW = '2026-11-23T09:00:00Z';
const TITLE = 'Auto-layout onder de knie krijgen';
let world: World;
let people: Person[];
let owner: Person;
let trainer: Person;
let other: Person;

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set(NOW);
  people = [];
  for (const name of ['Anna', 'Bas', 'Cor', 'Dia', 'Eef']) people.push(await person(world, { name }));
  owner = people[0]!;
  await trust(world, ...people);
  trainer = await person(world, { name: 'Tess Trainer', trainer: true });
  other = await person(world, { name: 'Olaf Ook', trainer: true });
});

const seenMails = new Map<string, number>();
/** Subjects of what arrived since this was last asked. */
async function newMails(who: Person): Promise<string[]> {
  await world.settle();
  const all = (await mailbox(world, who.address)).map(({ subject }) => subject);
  const before = seenMails.get(who.address) ?? 0;
  seenMails.set(who.address, all.length);
  return all.slice(before);
}
async function newMailsOf(some: readonly Person[]): Promise<string[][]> {
  const mails: string[][] = [];
  for (const one of some) mails.push(await newMails(one));
  return mails;
}
const each = (some: readonly Person[], ...subjects: string[]) => some.map(() => subjects);

/** Moves the clock and does what became due. */
async function at(moment: string | null): Promise<void> {
  world.clock.set(moment!);
  await world.settle();
}

/** What a request looks like now to its owner. */
const now = (request: { slug: string }): Promise<RequestAnswer> => seen(owner, request);

async function requestOfFive(): Promise<RequestAnswer> {
  const request = await asked(world, people);
  await newMailsOf(people);
  return request;
}

it('says when a question is shared by five, and invites each of them once', async () => {
  const question = await ask(owner, { title: 'Hoe beweegt een scherm mee?' });
  for (const one of people.slice(1)) await alsoWant(one, question.id);
  expect(await newMails(owner)).toEqual([
    'Meer mensen willen dit weten: Hoe beweegt een scherm mee?. Maak er een training van.',
  ]);
  await turn(owner, question.id, { title: TITLE });
  expect(await newMailsOf(people.slice(1))).toEqual(
    each(people.slice(1), `Er is een leervraag van iets wat jij ook wilt weten: ${TITLE}. Doe je mee?`),
  );
  expect(await newMails(owner)).toEqual([]);
});

it('goes from the proposal to the seat with one mail at each deadline', async () => {
  const request = await requestOfFive();
  const proposal = await propose(trainer, request.id, { minSeats: 3, maxSeats: 3 });
  expect(await newMailsOf(people)).toEqual(
    each(people, `Tess Trainer doet een voorstel voor: ${TITLE}. Kies wanneer jij kunt.`),
  );
  await propose(other, request.id, { minSeats: 3 });
  expect(await newMailsOf(people)).toEqual(
    each(people, `Olaf Ook doet een voorstel voor: ${TITLE}. Kies wanneer jij kunt.`),
  );
  const [date] = proposal.dates;
  for (const one of people.slice(0, 4)) await voteOn(one, request.id, { [date!.id]: 'YES' });
  await voteOn(people[4]!, request.id, { [date!.id]: 'NO' });
  expect(await newMailsOf([...people, trainer, other])).toEqual(each([...people, trainer, other]));

  // Nobody chose: at the moment the majority does.
  await at((await now(request)).chooseBy);
  const first = 'Jij mag eerst: Auto-layout zonder tranen';
  expect(await newMailsOf(people)).toEqual([
    [first],
    [first],
    [first],
    [
      `Er is een datum gekozen voor: ${TITLE}. Alle plekken zijn aangeboden; komt er een vrij, dan ben jij het eerst.`,
    ],
    [`Er is een datum gekozen waarop jij niet kon: ${TITLE}`],
  ]);
  expect(await newMails(trainer)).toEqual([
    `Jouw voorstel is gekozen: ${TITLE}. De vragers krijgen nu een plek aangeboden.`,
  ]);
  expect(await newMails(other)).toEqual([`Er is een ander voorstel gekozen voor: ${TITLE}`]);

  // One says no, and the next in line goes first.
  const session = (await now(request)).session!;
  const entry = async (who: Person) => (await placeOf(who, session.id))!.id;
  await decline(people[2]!, await entry(people[2]!));
  expect(await newMailsOf(people)).toEqual([[], [], [], [first], []]);
  await accept(owner, await entry(owner));
  expect(await newMails(owner)).toEqual([expect.stringContaining('gereserveerd')]);

  // Seventy-two hours later: who did not answer hears that the seat was passed on.
  await at((await placeOf(people[1]!, session.id))!.offerUntil);
  expect(await newMails(people[1]!)).toEqual(['Je plek is doorgegeven: Auto-layout zonder tranen']);
  expect(await newMails(owner)).toEqual([]);

  // Too few: the trainer is silent, and the request goes on. Each hears of that once.
  await at('2027-01-05T16:00:00Z');
  await newMailsOf([...people, trainer, other]);
  await at('2027-01-06T17:00:00Z');
  const goesOn = `De sessie ging niet door: ${TITLE}. Er is niets afgeschreven, en de leervraag loopt door.`;
  const notRunning = expect.stringContaining('Gaat niet door');
  const mails = await newMailsOf(people);
  expect(mails.map((subjects) => subjects.length)).toEqual([1, 1, 1, 1, 1]);
  expect(mails[0]).toEqual([notRunning]);
  expect(mails[4]).toEqual([goesOn]);
  expect((await now(request)).status).toBe('OPEN');
});

it('says that a proposal is gone, and that nothing was chosen', async () => {
  const request = await requestOfFive();
  const proposal = await propose(trainer, request.id);
  await newMailsOf(people);
  await withdrawProposal(trainer, proposal.id);
  expect(await newMailsOf(people)).toEqual(
    each(people, `Tess Trainer trok het voorstel in voor: ${TITLE}. De leervraag loopt door.`),
  );
  await propose(other, request.id, { minSeats: 5 });
  await newMailsOf(people);
  await at((await now(request)).chooseBy);
  const nothing = `Er is geen datum gekozen voor: ${TITLE}. De leervraag loopt door.`;
  expect(await newMailsOf([...people, other])).toEqual(each([...people, other], nothing));
  expect(await newMails(trainer)).toEqual([]);
});

it('asks after ninety days whether it is still wanted, and says when nobody does', async () => {
  const request = await requestOfFive();
  const stillWanted = `Zoek je dit nog steeds? ${TITLE}`;
  await at((await now(request)).expiresAt);
  expect(await newMailsOf(people)).toEqual(each(people, stillWanted));
  await confirmRequest(people[3]!, request.id);
  await at('2027-03-10T09:00:00Z');
  expect(await newMailsOf(people)).toEqual(each(people));

  await at((await now(request)).expiresAt);
  expect(await newMailsOf(people)).toEqual(each(people, stillWanted));
  await at((await now(request)).expiresAt);
  expect(await newMailsOf(people)).toEqual(
    each(people, `Deze leervraag is gesloten, want niemand zocht dit nog: ${TITLE}`),
  );
});

it('does not ask an owner who left whether they still want it', async () => {
  const request = await requestOfFive();
  await leaveRequest(owner, request.id);
  await at((await now(request)).expiresAt);
  expect(await newMailsOf([owner, people[1]!])).toEqual([[], [`Zoek je dit nog steeds? ${TITLE}`]]);
});

it('tells who joined when it goes on in another, or is withdrawn; and its owner when it grows', async () => {
  const into = await asked(world, [owner], { title: 'Schermen die meebewegen' });
  const from = await asked(world, people.slice(1));
  await newMailsOf(people);
  const moderator = await world.user({ roles: ['moderator'] });
  await mergeRequests(moderator, from.id, into.id);
  expect(await newMailsOf(people)).toEqual([
    [],
    ...each(people.slice(1), 'De leervraag waar je aan meedoet, gaat verder in: Schermen die meebewegen'),
  ]);
  await joinRequest(trainer, into.id);
  expect(await newMails(owner)).toEqual([
    'Er doen nu 5 mensen mee met je leervraag: Schermen die meebewegen',
  ]);
  await withdrawRequest(owner, into.id);
  expect(await newMailsOf([owner, ...people.slice(1), trainer])).toEqual([
    [],
    ...each(people.slice(1), `De leervraag waar je aan meedoet, gaat verder in: ${TITLE}`),
    ['Anna trok de leervraag in: Schermen die meebewegen'],
  ]);
});

it('has the owner choose, and tells nobody what they did themselves', async () => {
  const request = await requestOfFive();
  const proposal = await propose(trainer, request.id, { maxSeats: 8 });
  await newMailsOf(people);
  await choose(owner, proposal.dates[1]!.id);
  expect(await newMailsOf(people)).toEqual(each(people, 'Jij mag eerst: Auto-layout zonder tranen'));
});
