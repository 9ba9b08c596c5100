import { organisationOf, trust } from '../support/posts.js';
import {
  joinedBy,
  joinRequest,
  mergeRequests,
  requestTraining,
  strangers,
  withdrawRequest,
} from '../support/requests.js';
import { addSkill, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Hit {
  kind: string;
  highlight: string;
  snippet: string;
  hit: { __typename: string; id: string };
}

let world: World;
let asker: Caller;
let colleague: Caller;
let stranger: Caller;
let organisationId: string;

beforeAll(async () => {
  world = await startWorld();
  asker = await world.user({ name: 'Anna Vrager' });
  colleague = await world.user({ name: 'Cas Collega' });
  stranger = await world.user({ name: 'Sem Vreemde' });
  await trust(world, asker, colleague);
  organisationId = await organisationOf(world, asker, colleague);
});
beforeEach(() => world.clock.forward({ minutes: 25 * 60 }));
afterAll(() => world.close());

const RESULT = 'kind highlight snippet hit { __typename ... on Request { id } }';

async function search(query: string, caller = world.visitor, filter: object = {}) {
  await world.settle();
  const { search: found } = await caller.graphql<{
    search: {
      nodes: Hit[];
      facets: { kinds: { kind: string; count: number }[]; statuses: { status: string }[] };
    };
  }>(
    `query ($query: String!, $filter: SearchFilterInput) {
       search(query: $query, kinds: [REQUEST], filter: $filter) { nodes { ${RESULT} }
         facets { kinds { kind count } statuses { status } } } }`,
    { query, filter },
  );
  return found;
}
const idsOf = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).nodes.map(({ hit }) => hit.id);

async function similar(text: string, caller: Caller, exceptId?: string): Promise<string[]> {
  await world.settle();
  const { similar: found } = await caller.graphql<{ similar: { requests: Hit[] } }>(
    `query ($text: String!, $exceptId: ID) { similar(text: $text, kinds: [REQUEST], exceptId: $exceptId) { requests { ${RESULT} } } }`,
    { text, exceptId },
  );
  return found.requests.map(({ hit }) => hit.id);
}

describe('requests in the one search', () => {
  it('are found by title, text, skill, town and who asks, whatever the slip of the finger', async () => {
    const { id } = await requestTraining(asker, {
      title: 'Samen leren kantbanken',
      text: 'Onze nieuwe kantbank staat stil.',
      skillIds: [await skillId(world, 'tig-lassen')],
      town: 'Deventer',
    });
    for (const words of ['kantbanken', 'kantbnken', 'staat stil', 'argonlassen', 'Deventer', 'Anna Vrager'])
      expect([words, await idsOf(words)]).toEqual([words, expect.arrayContaining([id])]);
    const { nodes, facets } = await search('kantbanken');
    expect(nodes[0]).toMatchObject({ kind: 'REQUEST', hit: { __typename: 'Request', id } });
    expect(nodes[0]!.highlight).toContain('<mark>kantbanken</mark>');
    expect(facets.kinds).toContainEqual({ kind: 'REQUEST', count: 1 });
    expect(facets.statuses).toContainEqual({ status: 'OPEN' });
    expect(await idsOf('kantbanken', world.visitor, { skills: ['lassen'] })).toEqual([id]);
    expect(await idsOf('kantbanken', world.visitor, { statuses: ['PLANNED'] })).toEqual([]);
  });

  it('come first where more people joined', async () => {
    const title = 'Een dag zeefdrukken voor beginners';
    const [few, many] = [
      await requestTraining(asker, { title }),
      await requestTraining(colleague, { title }),
    ];
    await joinedBy(world, many.id, await strangers(world, 8));
    await joinRequest(stranger, many.id);
    expect((await idsOf('zeefdrukken')).slice(0, 2)).toEqual([many.id, few.id]);
  });

  it('are for colleagues where they are, to the last word', async () => {
    const own = await addSkill(asker, {
      nameNl: 'Onze klikverbinding',
      parentId: await skillId(world, 'lassen'),
      organisationId,
    });
    const { id } = await requestTraining(asker, {
      title: 'Leren werken met de nieuwe wikkelmachine',
      organisationId,
      skillIds: [own.id!],
    });
    for (const words of ['wikkelmachine', 'klikverbinding']) {
      expect([words, await idsOf(words, colleague)]).toEqual([words, [id]]);
      for (const caller of [stranger, world.visitor])
        expect([words, await idsOf(words, caller)]).toEqual([words, []]);
    }
    expect((await search('wikkelmachine', stranger)).facets.kinds).toEqual([]);
    expect(await similar('wie leert mij de wikkelmachine', colleague)).toEqual([id]);
    expect(await similar('wie leert mij de wikkelmachine', stranger)).toEqual([]);
  });

  it('say nothing of who joined', async () => {
    const { id } = await requestTraining(asker, { title: 'Robots programmeren op de lasvloer' });
    const joiner = await world.user({ name: 'Quirijn Zeldzaam' });
    await joinRequest(joiner, id, { dayparts: ['EVENING'] });
    expect(await idsOf('Quirijn Zeldzaam')).toEqual([]);
    expect(await idsOf('Robots programmeren')).toEqual([id]);
  });

  it('go where they end without a training, are merged, hidden or not yet seen by a moderator', async () => {
    const moderator = await world.user({ name: 'Mo Moderator', roles: ['moderator'] });
    const title = 'Weven met een handgetouw';
    const [first, second, third] = [
      await requestTraining(asker, { title }),
      await requestTraining(colleague, { title }),
      await requestTraining(colleague, { title }),
    ];
    const waiting = await requestTraining(await world.user({ name: 'Nina Nieuw' }), { title });
    expect((await idsOf('handgetouw')).sort()).toEqual([first.id, second.id, third.id].sort());
    expect(await idsOf('handgetouw')).not.toContain(waiting.id);
    await mergeRequests(moderator, first.id, second.id);
    expect((await idsOf('handgetouw')).sort()).toEqual([second.id, third.id].sort());
    await withdrawRequest(colleague, third.id);
    expect(await idsOf('handgetouw')).toEqual([second.id]);
    // What is hidden is not shown, though the index would not know yet.
    await world.db.query(`UPDATE posts SET state = 'HIDDEN' WHERE id = $1`, [second.id]);
    expect(await idsOf('handgetouw')).toEqual([]);
  });
});

it('shows three requests that are near to what somebody is writing, and not itself', async () => {
  const title = 'Vioolbouw leren van een meester';
  await trust(world, stranger);
  const askers = [asker, colleague, stranger, await world.user({ name: 'Vera Vierde' })];
  await trust(world, askers[3]!);
  const made = (await Promise.all(askers.map((one) => requestTraining(one, { title })))).map(({ id }) => id);
  const near = await similar('Ik wil vioolbouw leren, in de avond', world.visitor);
  expect(near).toHaveLength(3);
  expect(made).toEqual(expect.arrayContaining(near));
  expect(await similar('Ik wil vioolbouw leren', world.visitor, made[0])).not.toContain(made[0]);
});
