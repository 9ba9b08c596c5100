import { publishIdea, voteForIdea } from '../support/ideas.js';
import { alsoWant, asked, askerNames, requested, turn } from '../support/origins.js';
import { organisationOf, trust } from '../support/posts.js';
import { hideRequest } from '../support/request-scenes.js';
import { ask, factsOf, markDuplicate, refusal } from '../support/questions.js';
import {
  joinRequest,
  leaveRequest,
  mergeRequests,
  requestTraining,
  withdrawRequest,
} from '../support/requests.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let people: Caller[];
let stranger: Caller;

const named = (name: string) => world.user({ name });

beforeEach(async () => {
  world = await startWorld({ now: '2026-11-24T09:00:00Z' });
  asker = await named('Anna Vraag');
  people = [];
  for (const name of ['Bas', 'Cor', 'Dia', 'Eef', 'Fem']) people.push(await named(name));
  stranger = await named('Sem Vreemd');
  await trust(world, asker, stranger, ...people);
});
afterEach(() => world.close());

const wantAll = async (id: string, who: readonly Caller[]) => {
  for (const one of who) await alsoWant(one, id);
};

/** A question that Anna asked and four others have too. */
async function shared(more: object = {}): Promise<{ id: string; slug: string }> {
  const question = await ask(asker, more);
  await wantAll(question.id, people.slice(0, 4));
  await world.settle();
  return question;
}

describe('"dit wil ik ook weten"', () => {
  it('counts each once, follows the question, and is taken back', async () => {
    const { id } = await ask(asker);
    expect((await asked(people[0]!, id)).viewer).toMatchObject({ wants: false, canWant: true });
    expect((await alsoWant(people[0]!, id)).question).toEqual({
      id,
      wants: 1,
      viewer: { wants: true, canWant: true, follows: true },
    });
    expect((await alsoWant(people[0]!, id)).question!.wants).toBe(1);
    expect((await alsoWant(people[1]!, id)).question!.wants).toBe(2);
    expect((await asked(world.visitor, id)).wants).toBe(2);
    expect((await asked(world.visitor, id)).viewer).toMatchObject({ wants: false, canWant: false });
    expect((await alsoWant(people[0]!, id, false)).question).toMatchObject({
      wants: 1,
      viewer: { wants: false },
    });
    expect((await alsoWant(people[0]!, id, false)).question!.wants).toBe(1);
    expect((await factsOf(world, 'PostWanted')).map(({ wanted }) => wanted)).toEqual([true, true, false]);
  });

  it('is not for who asked, nor for what is no question, or points to another', async () => {
    const of = await ask(asker);
    expect((await alsoWant(asker, of.id)).__typename).toBe('OwnPost');
    expect((await asked(asker, of.id)).viewer.canWant).toBe(false);
    const idea = await publishIdea(asker);
    expect(await refusal(alsoWant(people[0]!, idea.id))).toBe('NOT_FOUND');
    const again = await ask(asker, { title: 'Nog eens: welke stroom?' });
    await alsoWant(people[0]!, again.id);
    await markDuplicate(asker, again.id, of.id);
    expect((await alsoWant(people[1]!, again.id)).__typename).toBe('PostClosed');
    expect((await asked(people[1]!, again.id)).viewer.canWant).toBe(false);
    expect((await alsoWant(people[0]!, again.id, false)).question!.wants).toBe(0);
  });

  it('is one, also when it is said twice at the same moment', async () => {
    const { id } = await ask(asker);
    await Promise.all([1, 2, 3, 4].map(() => alsoWant(people[0]!, id)));
    expect((await asked(asker, id)).wants).toBe(1);
    expect(await factsOf(world, 'PostWanted')).toHaveLength(1);
  });

  it('goes with who leaves: the organisation, as far as it is private there, or the platform', async () => {
    const [bas, cor] = people as [Caller, Caller];
    const organisationId = await organisationOf(world, asker, bas, cor);
    const inside = await ask(asker, { organisationId });
    const open = await ask(asker, { title: 'Een vraag voor iedereen' });
    await wantAll(inside.id, [bas, cor]);
    await wantAll(open.id, [bas, cor]);
    await bas.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
      id: organisationId,
    });
    await world.settle();
    expect((await asked(asker, inside.id)).wants).toBe(1);
    expect((await asked(asker, open.id)).wants).toBe(2);
    await world.db.query(
      'INSERT INTO outbox (id, name, payload, occurred_at) VALUES (uuidv7(), $1, $2, $3)',
      ['AccountDeleted', JSON.stringify({ personId: cor.id }), world.clock.now()],
    );
    await world.settle();
    expect((await asked(asker, open.id)).wants).toBe(1);
  });
});

describe('how many share it', () => {
  it('is who asked, who wants to know too, and those of the same questions, each once', async () => {
    const [bas, cor, dia] = people as [Caller, Caller, Caller];
    const of = await ask(asker);
    await wantAll(of.id, [bas, cor]);
    expect((await asked(stranger, of.id)).interest).toEqual({ people: 3, duplicates: 0, shared: false });
    const again = await ask(bas, { title: 'Dezelfde vraag, anders gezegd' });
    await wantAll(again.id, [cor, dia]);
    await markDuplicate(bas, again.id, of.id);
    expect((await asked(stranger, of.id)).interest).toEqual({ people: 4, duplicates: 1, shared: false });
    await alsoWant(stranger, of.id);
    expect((await asked(world.visitor, of.id)).interest).toEqual({ people: 5, duplicates: 1, shared: true });
  });

  it('does not tell who asks without a name', async () => {
    const [bas] = people as [Caller];
    const of = await ask(bas);
    const again = await ask(bas, { title: 'Dezelfde vraag zonder naam', anonymous: true });
    await markDuplicate(bas, again.id, of.id);
    expect((await asked(stranger, of.id)).interest.people).toBe(2);
    await alsoWant(stranger, of.id);
    expect((await asked(stranger, of.id)).interest.people).toBe(3);
    const hidden = await ask(asker, { title: 'Nog een zonder naam', anonymous: true });
    await world.db.query('UPDATE posts SET author_id = NULL WHERE id = $1', [hidden.id]);
    expect((await asked(stranger, hidden.id)).interest.people).toBe(1);
  });

  it('leaves out what some of its readers cannot read', async () => {
    const organisationId = await organisationOf(world, asker, people[0]!);
    const of = await ask(stranger);
    const inside = await ask(asker, { title: 'Hetzelfde bij ons op het werk', organisationId });
    await alsoWant(people[0]!, inside.id);
    await markDuplicate(asker, inside.id, of.id);
    expect((await asked(asker, of.id)).interest).toEqual({ people: 1, duplicates: 0, shared: false });
  });

  it('suggests a training once, at five people or three of the same', async () => {
    const { id } = await shared();
    expect(await factsOf(world, 'TrainingSuggested')).toEqual([{ postId: id }]);
    await alsoWant(people[0]!, id, false);
    await alsoWant(people[0]!, id);
    await alsoWant(people[4]!, id);
    await world.settle();
    expect(await factsOf(world, 'TrainingSuggested')).toHaveLength(1);
    const of = await ask(asker, { title: 'Welk gas bij aluminium?' });
    for (const title of ['Gas bij aluminium, welk?', 'Aluminium lassen: welk gas?', 'Welk gas voor alu?']) {
      expect((await asked(asker, of.id)).interest.shared).toBe(false);
      await markDuplicate(asker, (await ask(asker, { title })).id, of.id);
    }
    await world.settle();
    expect(await factsOf(world, 'TrainingSuggested')).toEqual([{ postId: id }, { postId: of.id }]);
  });

  it('is the author and the voters of an idea', async () => {
    const idea = await publishIdea(asker);
    for (const one of people.slice(0, 3)) await voteForIdea(one, idea.id);
    expect((await asked(stranger, idea.id)).interest).toEqual({ people: 4, duplicates: 0, shared: false });
    await voteForIdea(people[3]!, idea.id);
    await world.settle();
    expect((await asked(stranger, idea.id)).interest.shared).toBe(true);
    expect(await factsOf(world, 'TrainingSuggested')).toEqual([{ postId: idea.id }]);
  });
});

describe('a question that becomes a request', () => {
  it('asks everybody behind it to join, shows nobody to others, and is linked both ways', async () => {
    const question = await shared();
    const [bas, cor] = people as [Caller, Caller];
    expect((await asked(bas, question.id)).viewer.canTurnIntoRequest).toBe(true);
    const request = await turn(bas, question.id);
    expect(request).toMatchObject({ __typename: 'Request', state: 'VISIBLE' });
    await world.settle();
    expect(await askerNames(world, request.id, 'INVITED')).toEqual(['Anna Vraag', 'Cor', 'Dia', 'Eef']);
    expect(await askerNames(world, request.id, 'JOINED')).toEqual(['Bas']);
    expect((await factsOf(world, 'RequestInvited')).length).toBe(4);
    expect(await asked(world.visitor, question.id)).toMatchObject({
      request: { id: request.id, slug: request.slug },
      helped: 0,
    });
    expect((await asked(bas, question.id)).viewer.canTurnIntoRequest).toBe(false);
    expect(await requested(cor, request.id)).toMatchObject({
      joined: 1,
      author: { name: 'Bas' },
      origin: { id: question.id },
      creditedTo: { name: 'Anna Vraag' },
      part: { joined: false, invited: true },
    });
    expect((await requested(stranger, request.id))!.part.invited).toBe(false);
    await joinRequest(cor, request.id);
    expect(await requested(cor, request.id)).toMatchObject({
      joined: 2,
      part: { joined: true, invited: false },
    });
  });

  it('invites who comes later, and nobody a second time', async () => {
    const question = await shared();
    const request = await turn(asker, question.id);
    await leaveRequest(people[0]!, request.id);
    await alsoWant(people[0]!, question.id, false);
    await alsoWant(people[0]!, question.id);
    await alsoWant(people[4]!, question.id);
    await world.settle();
    expect(await askerNames(world, request.id, 'INVITED')).toEqual(['Cor', 'Dia', 'Eef', 'Fem']);
    expect(await askerNames(world, request.id, 'LEFT')).toEqual(['Bas']);
    const again = await ask(stranger, { title: 'Dezelfde vraag, later gesteld' });
    await markDuplicate(stranger, again.id, question.id);
    await world.settle();
    expect(await askerNames(world, request.id, 'INVITED')).toContain('Sem Vreemd');
  });

  it('needs enough people, and somebody who is one of them', async () => {
    const few = await ask(asker);
    await wantAll(few.id, people.slice(0, 3));
    expect(await turn(asker, few.id)).toMatchObject({ __typename: 'TooFewInterested', needed: 5 });
    const question = await shared({ title: 'Een andere vraag die velen hebben' });
    expect(await refusal(turn(stranger, question.id))).toBe('FORBIDDEN');
    expect((await asked(stranger, question.id)).viewer.canTurnIntoRequest).toBe(false);
    const moderator = await world.user({ roles: ['moderator'] });
    expect((await asked(moderator, question.id)).viewer.canTurnIntoRequest).toBe(true);
    expect(await turn(people[0]!, question.id, { title: 'Kort' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'title' }],
    });
    expect((await turn(moderator, question.id)).__typename).toBe('Request');
  });

  it('is one, also when two do it at once', async () => {
    const question = await shared();
    const told = await Promise.all(people.slice(0, 4).map((one) => turn(one, question.id)));
    const made = told.filter(({ __typename }) => __typename === 'Request');
    expect(made).toHaveLength(1);
    expect(told.filter((one) => one.requestId === made[0]!.id)).toHaveLength(3);
    expect(await turn(asker, question.id)).toEqual({
      __typename: 'RequestExists',
      requestId: made[0]!.id,
    });
  });

  it('is found from the one that it is a duplicate of, and from there too there is one', async () => {
    const question = await shared();
    const request = await turn(asker, question.id);
    const of = await ask(asker, { title: 'De vraag die al gesteld was' });
    await markDuplicate(asker, question.id, of.id);
    expect((await asked(stranger, of.id)).request).toMatchObject({ id: request.id });
    expect((await turn(asker, of.id)).requestId).toBe(request.id);
  });

  it('leads to where it lives on once it was merged, and brings newcomers there', async () => {
    const question = await shared();
    const request = await turn(asker, question.id);
    await leaveRequest(people[0]!, request.id);
    const into = await requestTraining(stranger, { title: 'TIG-lassen van dun plaatwerk' });
    await mergeRequests(asker, request.id, into.id);
    await world.settle();
    expect((await asked(people[0]!, question.id)).request).toMatchObject({ id: into.id });
    expect((await turn(people[1]!, question.id)).requestId).toBe(into.id);
    await alsoWant(people[4]!, question.id);
    await world.settle();
    expect(await askerNames(world, into.id, 'INVITED')).toEqual(['Cor', 'Dia', 'Eef', 'Fem']);
  });

  it('may be again once it was withdrawn', async () => {
    const question = await shared();
    const first = await turn(asker, question.id);
    await withdrawRequest(asker, first.id);
    expect(await asked(asker, question.id)).toMatchObject({
      request: null,
      viewer: { canTurnIntoRequest: true },
    });
    expect((await turn(people[0]!, question.id)).__typename).toBe('Request');
  });

  it('of a new account is for nobody until a moderator saw it, and invites then', async () => {
    const fresh = await world.user({ name: 'Nina Nieuw' });
    const question = await shared();
    await alsoWant(fresh, question.id);
    const request = await turn(fresh, question.id);
    await world.settle();
    expect(request.state).toBe('QUEUED');
    expect(await askerNames(world, request.id, 'INVITED')).toEqual([]);
    expect((await asked(asker, question.id)).request).toBeNull();
    const moderator = await world.user({ roles: ['moderator'] });
    const [row] = await world.db.query<{ id: string }>(
      'SELECT id FROM moderation_cases WHERE subject_id = $1',
      [request.id],
    );
    await moderator.graphql(
      `mutation ($id: ID!) { decideQueuedPost(input: { caseId: $id, verdict: SHOW }) { __typename } }`,
      { id: row!.id },
    );
    await world.settle();
    expect(await askerNames(world, request.id, 'INVITED')).toHaveLength(5);
    expect((await asked(asker, question.id)).request).toMatchObject({ id: request.id });
  });

  it('is made by one person alone of what nobody answers, not without a name', async () => {
    const question = await ask(asker);
    const nameless = await ask(people[0]!, { title: 'Ook zonder antwoord gebleven', anonymous: true });
    await world.settle();
    expect((await turn(asker, question.id)).__typename).toBe('TooFewInterested');
    world.clock.forward({ days: 7 });
    await world.settle();
    expect((await asked(asker, question.id)).viewer.canTurnIntoRequest).toBe(true);
    expect((await asked(people[0]!, nameless.id)).viewer.canTurnIntoRequest).toBe(false);
    expect((await turn(people[0]!, nameless.id)).__typename).toBe('TooFewInterested');
    const request = await turn(asker, question.id);
    expect(await requested(stranger, request.id)).toMatchObject({ joined: 1, origin: { id: question.id } });
  });

  it('may be again where a moderator took the first away', async () => {
    const question = await shared();
    const first = await turn(people[0]!, question.id);
    await hideRequest(world, await world.user({ roles: ['moderator'] }), stranger, first.id);
    await world.settle();
    expect(await asked(asker, question.id)).toMatchObject({
      request: null,
      viewer: { canTurnIntoRequest: true },
    });
    const second = await turn(asker, question.id);
    expect((await asked(stranger, question.id)).request).toMatchObject({ id: second.id });
    expect((await requested(people[0]!, first.id))!.origin).toBeNull();
  });

  it('comes of an idea too', async () => {
    const idea = await publishIdea(asker);
    for (const one of people.slice(0, 4)) await voteForIdea(one, idea.id);
    const request = await turn(people[0]!, idea.id);
    await voteForIdea(people[4]!, idea.id);
    await world.settle();
    expect((await asked(stranger, idea.id)).request).toMatchObject({ id: request.id });
    expect(await askerNames(world, request.id, 'INVITED')).toEqual([
      'Anna Vraag',
      'Cor',
      'Dia',
      'Eef',
      'Fem',
    ]);
    expect((await requested(stranger, request.id))!.creditedTo).toEqual({ name: 'Anna Vraag' });
  });
});

describe('whom the request is for', () => {
  const inside = async (more: object = {}) => {
    const organisationId = await organisationOf(world, asker, ...people.slice(0, 4));
    return { organisationId, question: await shared({ organisationId, ...more }) };
  };

  it('is for who could read the question', async () => {
    const { organisationId, question } = await inside();
    const [bas] = people as [Caller];
    expect(await turn(bas, question.id)).toMatchObject({ fields: [{ field: 'scope' }] });
    const elsewhere = await organisationOf(world, bas);
    const there = { scope: 'ORGANISATION', organisationId: elsewhere };
    expect(await turn(bas, question.id, there)).toMatchObject({ fields: [{ field: 'organisationId' }] });
    const request = await turn(bas, question.id, { scope: 'ORGANISATION', organisationId });
    expect(request.__typename).toBe('Request');
    expect(await requested(stranger, request.id)).toBeNull();
    const open = await shared({ title: 'Een vraag die iedereen mag lezen' });
    expect(await turn(bas, open.id, there)).toMatchObject({ fields: [{ field: 'scope' }] });
  });

  it('is for more where who asked says so, and then shows nothing of the question to the others', async () => {
    const { question } = await inside();
    const request = await turn(asker, question.id);
    expect(await requested(stranger, request.id)).toMatchObject({ origin: null, creditedTo: null });
    expect(await requested(people[0]!, request.id)).toMatchObject({
      origin: { id: question.id },
      creditedTo: { name: 'Anna Vraag' },
    });
  });

  it('never tells who asked without a name', async () => {
    const { organisationId, question } = await inside({ anonymous: true });
    // Nobody else could have made it public.
    expect(await turn(asker, question.id)).toMatchObject({ fields: [{ field: 'scope' }] });
    const request = await turn(people[0]!, question.id, { scope: 'ORGANISATION', organisationId });
    await world.settle();
    await joinRequest(asker, request.id);
    await world.settle();
    for (const one of people.slice(0, 4)) {
      const seen = await requested(one, request.id);
      expect(seen).toMatchObject({ creditedTo: null, origin: { id: question.id } });
      expect(JSON.stringify(seen)).not.toContain('Anna');
    }
    expect((await asked(people[1]!, question.id)).interest.people).toBe(5);
  });
});
