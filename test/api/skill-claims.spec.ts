import { newId } from '../../apps/api/src/platform/ids.js';
import { organisationOf, questionRow } from '../support/posts.js';
import { bookableSession } from '../support/scenes.js';
import { book } from '../support/bookings.js';
import { mark } from '../support/people.js';
import { claim, claimsSeen, endorse, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let welder: Caller;
let colleague: Caller;
let outsider: Caller;
let tig: string;
let lassen: string;

beforeAll(async () => {
  world = await startWorld();
  [welder, colleague, outsider] = (await Promise.all(
    ['Wim Lasser', 'Carla Collega', 'Olga Buiten'].map((name) => world.user({ name })),
  )) as [Caller, Caller, Caller];
  await organisationOf(world, welder, colleague);
  [tig, lassen] = [await skillId(world, 'tig-lassen'), await skillId(world, 'lassen')];
});
afterAll(() => world.close());

const withdraw = (caller: Caller, id: string) =>
  caller.ask(`mutation ($id: ID!) { withdrawClaim(skillId: $id) }`, { id });
const withdrawEndorsement = (caller: Caller, id: string) =>
  caller.ask(`mutation ($id: ID!) { withdrawEndorsement(id: $id) }`, { id });

const endorsed = async (): Promise<number> =>
  (await world.db.query(`SELECT FROM outbox WHERE name = 'SkillEndorsed'`)).length;

describe('a claim', () => {
  it('has a level with a text, and is for colleagues unless chosen otherwise', async () => {
    expect(await claim(welder, { skillId: tig, level: 2 })).toEqual({
      __typename: 'SkillClaim',
      id: `${welder.id}:${tig}`,
    });
    expect(await claimsSeen(colleague, world, welder.id)).toMatchObject([
      {
        level: 2,
        levelText: 'Ik doe het gewone werk zelf, zonder hulp.',
        visibility: 'ORGANISATION',
        skill: { slug: 'tig-lassen', name: 'TIG-lassen' },
        evidence: [{ kind: 'CLAIM', count: 1, old: false }],
        endorsements: [],
        viewer: { canEndorse: true, endorsed: false },
      },
    ]);
    expect(await claimsSeen(outsider, world, welder.id)).toEqual([]);
    expect(await claimsSeen(world.visitor, world, welder.id)).toEqual([]);
    for (const level of [-1, 5])
      expect(await claim(welder, { skillId: tig, level })).toMatchObject({ fields: [{ field: 'level' }] });
  });

  it('is changed by saying it again, and seen by whom it is for', async () => {
    await claim(welder, { skillId: tig, level: 3, visibility: 'PUBLIC' });
    expect(await claimsSeen(world.visitor, world, welder.id)).toMatchObject([{ level: 3 }]);
    await claim(welder, { skillId: tig, level: 3, visibility: 'ME' });
    expect(await claimsSeen(colleague, world, welder.id)).toEqual([]);
    expect(await claimsSeen(welder, world, welder.id)).toMatchObject([
      { visibility: 'ME', viewer: { canEndorse: false } },
    ]);
    const secret = await endorse(colleague, { personId: welder.id, skillId: tig }).catch(String);
    expect(secret).toContain('NOT_FOUND');
  });

  it('of who left the organisation is no longer for its people', async () => {
    const leaver = await world.user({ name: 'Leo Weg' });
    await world.db.query(
      `INSERT INTO organisation_members (organisation_id, person_id, role, joined_at)
       SELECT organisation_id, $1, 'MEMBER', now() FROM organisation_members WHERE person_id = $2`,
      [leaver.id, welder.id],
    );
    await claim(leaver, { skillId: lassen, level: 4 });
    expect(await claimsSeen(colleague, world, leaver.id)).toHaveLength(1);
    await world.db.query('DELETE FROM organisation_members WHERE person_id = $1', [leaver.id]);
    expect(await claimsSeen(colleague, world, leaver.id)).toEqual([]);
    expect(await claimsSeen(leaver, world, leaver.id)).toHaveLength(1);
  });

  it('is withdrawn with what others said', async () => {
    await claim(welder, { skillId: lassen, level: 3 });
    await endorse(colleague, { personId: welder.id, skillId: lassen });
    expect((await withdraw(welder, lassen)).errors).toBeUndefined();
    expect((await withdraw(welder, lassen)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      await world.db.query('SELECT FROM skill_endorsements WHERE person_id = $1', [welder.id]),
    ).toHaveLength(0);
  });
});

describe('an endorsement', () => {
  beforeAll(async () => {
    await claim(welder, { skillId: tig, level: 3, visibility: 'PUBLIC' });
  });

  it('is by a colleague, with a sentence, once; other words replace it', async () => {
    const personId = welder.id;
    expect(await endorse(colleague, { personId, skillId: tig, sentence: 'Top!' })).toMatchObject({
      fields: [{ field: 'sentence' }],
    });
    expect((await endorse(welder, { personId, skillId: tig })).__typename).toBe('OwnClaim');
    expect((await endorse(outsider, { personId, skillId: tig })).__typename).toBe('NotAcquainted');
    const before = await endorsed();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        endorse(colleague, { personId, skillId: tig, sentence: `Laste mijn frame recht, poging ${n}` }),
      ),
    );
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['SkillClaim']));
    const [seen] = await claimsSeen(colleague, world, personId);
    expect(seen!.endorsements).toHaveLength(1);
    expect(seen).toMatchObject({
      viewer: { canEndorse: true, endorsed: true },
      endorsements: [{ endorser: { id: colleague.id }, viewer: { canWithdraw: true } }],
    });
    expect(seen!.evidence).toContainEqual({ kind: 'ENDORSEMENT', count: 1, old: false });
    expect(await endorsed()).toBe(before + 1);
  });

  it('is taken back by who gave it or by whom it is about, and by nobody else', async () => {
    const [seen] = await claimsSeen(outsider, world, welder.id);
    const { id } = seen!.endorsements[0]!;
    expect(seen!.endorsements[0]!.viewer.canWithdraw).toBe(false);
    expect((await withdrawEndorsement(outsider, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await withdrawEndorsement(welder, id)).errors).toBeUndefined();
    expect((await claimsSeen(outsider, world, welder.id))[0]!.endorsements).toEqual([]);
  });
});

describe('evidence', () => {
  it('is what somebody gave and followed, below the skill too, and makes who was there acquainted', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world, { capacity: 4 });
    const participant = await world.user({ name: 'Pia Deelnemer' });
    await world.db.query(
      `INSERT INTO training_skills (training_id, skill_id) SELECT $1, id FROM skills WHERE slug = 'backinggas'`,
      [trainingId],
    );
    const { id } = await book(participant, sessionId);
    await world.db.query(`UPDATE bookings SET status = 'CONFIRMED', held_until = NULL WHERE id = $1`, [id]);
    const [{ endsAt }] = (await world.db.query<{ endsAt: Date }>(
      'SELECT ends_at AS "endsAt" FROM sessions WHERE id = $1',
      [sessionId],
    )) as [{ endsAt: Date }];
    await claim(trainer, { skillId: lassen, level: 4, visibility: 'PUBLIC' });
    await claim(participant, { skillId: tig, level: 1, visibility: 'PUBLIC' });
    expect((await endorse(participant, { personId: trainer.id, skillId: lassen })).__typename).toBe(
      'NotAcquainted',
    );
    world.clock.set(endsAt);
    await mark(world, trainer, sessionId, [id]);
    expect(await claimsSeen(world.visitor, world, trainer.id)).toMatchObject([
      { evidence: expect.arrayContaining([{ kind: 'TRAINING_GIVEN', count: 1, old: false }]) },
    ]);
    expect(await claimsSeen(world.visitor, world, participant.id)).toMatchObject([
      { evidence: expect.arrayContaining([{ kind: 'TRAINING_ATTENDED', count: 1, old: false }]) },
    ]);
    expect((await endorse(participant, { personId: trainer.id, skillId: lassen })).__typename).toBe(
      'SkillClaim',
    );
    expect((await endorse(trainer, { personId: participant.id, skillId: tig })).__typename).toBe(
      'NotAcquainted',
    );
  });

  it('is an answer that the asker accepted, not one of one’s own or under no name', async () => {
    const [asker, expert] = [
      await world.user({ name: 'Ans Vraagt' }),
      await world.user({ name: 'Eef Weet' }),
    ];
    await claim(expert, { skillId: lassen, level: 4, visibility: 'PUBLIC' });
    const accept = async (author: Caller, answered: Caller, anonymous = false) => {
      const question = await questionRow(world, author);
      const answer = newId();
      await world.db.query(
        `INSERT INTO posts (id, kind, root_id, parent_id, author_id, anonymous, state, text, language, created_at, published_at)
         VALUES ($1, 'ANSWER', $2, $2, $3, $4, 'VISIBLE', 'Zet je gas hoger', 'NL', $5, $5)`,
        [answer, question, answered.id, anonymous, world.clock.now()],
      );
      await world.db.query(
        `INSERT INTO post_skills (post_id, skill_id) SELECT $1, id FROM skills WHERE slug = 'tig-rvs'`,
        [question],
      );
      await world.db.query(
        `INSERT INTO questions (id, accepted_answer_id, accepted_at, active_at) VALUES ($1, $2, $3, $3)
         ON CONFLICT (id) DO UPDATE SET accepted_answer_id = $2, accepted_at = $3`,
        [question, answer, world.clock.now()],
      );
    };
    await accept(asker, expert);
    await accept(expert, expert);
    await accept(asker, expert, true);
    const [seen] = await claimsSeen(asker, world, expert.id);
    expect(seen!.evidence[0]).toEqual({ kind: 'ANSWER_ACCEPTED', count: 1, old: false });
    expect((await endorse(asker, { personId: expert.id, skillId: lassen })).__typename).toBe('SkillClaim');
    expect((await claimsSeen(asker, world, expert.id))[0]!.strength).toBeGreaterThan(seen!.strength);
  });

  it('is labelled when it is older than three years', async () => {
    const veteran = await world.user({ name: 'Vera Vroeger' });
    await claim(veteran, { skillId: tig, level: 4, visibility: 'PUBLIC' });
    const fresh = (await claimsSeen(outsider, world, veteran.id))[0]!;
    await world.db.query(`UPDATE skill_claims SET updated_at = $2 WHERE person_id = $1`, [
      veteran.id,
      new Date('2022-01-01T09:00:00Z'),
    ]);
    const old = (await claimsSeen(outsider, world, veteran.id))[0]!;
    expect(old.evidence).toEqual([{ kind: 'CLAIM', count: 1, old: true }]);
    expect(old.strength).toBeLessThan(fresh.strength);
  });
});
