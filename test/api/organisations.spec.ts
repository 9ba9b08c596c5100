import { violates } from '../../apps/api/src/platform/db/index.js';
import { organisationOf, questionRow } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Answer {
  __typename: string;
  id?: string;
  slug?: string;
  name?: string;
  kvk?: string | null;
  town?: string | null;
  inviteUrl?: string | null;
  memberCount?: number | null;
  viewer?: { isMember: boolean; role: string | null };
  fields?: { field: string }[];
}

const FIELDS = `__typename ... on Organisation { id slug name kvk town inviteUrl memberCount viewer { isMember role } }
  ... on InvalidInput { fields { field } }`;

const create = async (caller: Caller, input: object): Promise<Answer> =>
  (
    await caller.graphql<{ createOrganisation: Answer }>(
      `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ${FIELDS} } }`,
      { input },
    )
  ).createOrganisation;

const asking = (caller: Caller, mutation: string, type: string, argument: string, value: unknown) =>
  caller.ask<Record<string, Answer>>(
    `mutation ($value: ${type}!) { ${mutation}(${argument}: $value) { __typename } }`,
    { value },
  );
const answered = async (asked: ReturnType<typeof asking>, mutation: string): Promise<string> => {
  const { data, errors } = await asked;
  return errors?.[0]?.extensions.code ?? data[mutation]!.__typename;
};
const join = (caller: Caller, code: string) =>
  answered(asking(caller, 'joinOrganisation', 'String', 'code', code), 'joinOrganisation');
const leave = (caller: Caller, id: string) =>
  answered(asking(caller, 'leaveOrganisation', 'ID', 'organisationId', id), 'leaveOrganisation');
const renew = (caller: Caller, id: string) =>
  answered(asking(caller, 'renewInviteLink', 'ID', 'organisationId', id), 'renewInviteLink');
const remove = (caller: Caller, organisationId: string, { id }: Caller) =>
  answered(
    asking(caller, 'removeMember', 'RemoveMemberInput', 'input', { organisationId, personId: id }),
    'removeMember',
  );
const appoint = (caller: Caller, organisationId: string, { id }: Caller, role: 'ADMIN' | 'MEMBER') =>
  answered(
    asking(caller, 'changeMemberRole', 'ChangeMemberRoleInput', 'input', {
      organisationId,
      personId: id,
      role,
    }),
    'changeMemberRole',
  );

const read = async (caller: Caller, slug: string): Promise<Answer | null> =>
  (
    await caller.graphql<{ organisation: Answer | null }>(
      `query ($slug: String!) { organisation(slug: $slug) { ${FIELDS.split('... on Inv')[0]!} } }`,
      { slug },
    )
  ).organisation;

const codeOf = async (caller: Caller, slug: string): Promise<string> =>
  (await read(caller, slug))!.inviteUrl!.split('/').at(-1)!;

const members = async (caller: Caller, slug: string, text?: string) =>
  (
    await caller.graphql<{
      organisation: { members: { totalCount: number; nodes: { role: string; person: { name: string } }[] } };
    }>(
      `query ($slug: String!, $text: String) { organisation(slug: $slug) {
         members(first: 50, text: $text) { totalCount nodes { role person { name } } } } }`,
      { slug, text: text ?? null },
    )
  ).organisation.members;

const people = (...names: string[]): Promise<Caller[]> =>
  Promise.all(names.map((name) => world.user({ name })));

it('is made by somebody who then is its admin, at a town that is found on the map', async () => {
  const [karin] = (await people('Karin Kantoor')) as [Caller];
  const made = await create(karin, { name: ' Jansen Metaal ', kvk: '1234 5678', town: 'utrecht' });
  expect(made).toMatchObject({
    __typename: 'Organisation',
    slug: 'jansen-metaal',
    name: 'Jansen Metaal',
    kvk: '12345678',
    town: 'Utrecht',
    memberCount: 1,
    viewer: { isMember: true, role: 'ADMIN' },
  });
  expect((await create(karin, { name: 'Jansen Metaal' })).slug).toBe('jansen-metaal-2');
  const wrong = await create(karin, { name: 'J', kvk: '12' });
  expect(wrong.fields!.map(({ field }) => field)).toEqual(['name', 'kvk']);
  const { viewer } = await karin.graphql<{ viewer: { organisations: { slug: string }[] } }>(
    '{ viewer { organisations { slug } } }',
  );
  expect(viewer.organisations.map(({ slug }) => slug)).toEqual(['jansen-metaal', 'jansen-metaal-2']);
});

it('lets in whoever has its link, until that is renewed, and tells a visitor where it leads', async () => {
  const [admin, first, late] = (await people('Ada Admin', 'Eerste Collega', 'Te Laat')) as [
    Caller,
    Caller,
    Caller,
  ];
  const { slug, id } = (await create(admin, { name: 'Timmerwerk Oost', town: 'Zwolle' })) as Required<Answer>;
  const code = await codeOf(admin, slug);
  const asked = `query ($code: String!) { organisationByInvite(code: $code) { name town memberCount slug } }`;
  expect(await world.visitor.graphql(asked, { code })).toEqual({
    organisationByInvite: { name: 'Timmerwerk Oost', town: 'Zwolle', memberCount: 1, slug: null },
  });
  expect(await Promise.all([join(first, code), join(first, code)])).toEqual(['Organisation', 'Organisation']);
  expect(await join(world.visitor, code)).toBe('UNAUTHENTICATED');
  expect(await renew(first, id)).toBe('FORBIDDEN');
  expect(await renew(late, id)).toBe('NOT_FOUND');
  expect(await renew(admin, id)).toBe('Organisation');
  expect(await join(late, code)).toBe('InviteLinkUnknown');
  expect(await world.visitor.graphql(asked, { code })).toEqual({ organisationByInvite: null });
  expect(await members(first, slug)).toEqual({
    totalCount: 2,
    nodes: [
      { role: 'ADMIN', person: { name: 'Ada Admin' } },
      { role: 'MEMBER', person: { name: 'Eerste Collega' } },
    ],
  });
  expect((await members(first, slug, 'ëerSTE')).nodes).toHaveLength(1);
});

it('is there for its members alone', async () => {
  const [inside, outside] = (await people('Ine Binnen', 'Bo Buiten')) as [Caller, Caller];
  const { slug } = (await create(inside, { name: 'Besloten Bedrijf', kvk: '87654321' })) as Required<Answer>;
  expect(await read(outside, slug)).toBeNull();
  expect(await read(world.visitor, slug)).toBeNull();
});

it('tells before somebody leaves what goes, and takes it in one step', async () => {
  const [admin, member] = (await people('Anneke Achter', 'Wim Weg')) as [Caller, Caller];
  const id = await organisationOf(world, admin, member);
  await questionRow(world, admin, { organisationId: id });
  const own = await questionRow(world, member, { organisationId: id });
  const leaving = async (caller: Caller) =>
    (
      await caller.graphql<{ organisation: { viewer: { leaving: object } } }>(
        `query ($slug: String!) { organisation(slug: $slug) {
           viewer { leaving { colleagues posts ownPosts lastAdmin } } } }`,
        { slug: id },
      )
    ).organisation.viewer.leaving;
  expect(await leaving(member)).toEqual({ colleagues: 1, posts: 2, ownPosts: 1, lastAdmin: false });
  expect(await leaving(admin)).toMatchObject({ lastAdmin: true });
  expect(await leave(admin, id)).toBe('LastAdmin');
  expect(await leave(member, id)).toBe('LeftOrganisation');
  expect(await leave(member, id)).toBe('NOT_FOUND');
  expect(await read(member, id)).toBeNull();
  const said = await member.ask(
    'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }',
    {
      input: { postId: own, text: 'Mag ik nog?' },
    },
  );
  expect(said.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const [row] = await world.db.query('SELECT author_id AS "authorId" FROM posts WHERE id = $1', [own]);
  expect(row).toEqual({ authorId: member.id });
});

it('renews its link when the last one leaves, so that nobody walks into what was written', async () => {
  const [only, stranger] = (await people('Eenling', 'Vreemde')) as [Caller, Caller];
  const { slug, id } = (await create(only, { name: 'Eenmanszaak' })) as Required<Answer>;
  const code = await codeOf(only, slug);
  expect(await leave(only, id)).toBe('LeftOrganisation');
  expect(await join(stranger, code)).toBe('InviteLinkUnknown');
});

it('keeps an admin, whoever goes or steps back', async () => {
  const [admin, member, outsider] = (await people('Baas Een', 'Lid Twee', 'Buiten Drie')) as [
    Caller,
    Caller,
    Caller,
  ];
  const id = await organisationOf(world, admin, member);
  expect(await appoint(member, id, member, 'ADMIN')).toBe('FORBIDDEN');
  expect(await appoint(outsider, id, member, 'ADMIN')).toBe('NOT_FOUND');
  expect(await appoint(admin, id, outsider, 'ADMIN')).toBe('NOT_FOUND');
  expect(await appoint(admin, id, admin, 'MEMBER')).toBe('LastAdmin');
  expect(await remove(admin, id, admin)).toBe('LastAdmin');
  expect(await remove(member, id, admin)).toBe('FORBIDDEN');
  expect(await appoint(admin, id, member, 'ADMIN')).toBe('Organisation');
  expect(await appoint(admin, id, admin, 'MEMBER')).toBe('Organisation');
  expect(await remove(member, id, admin)).toBe('Organisation');
  expect(await appoint(member, id, member, 'MEMBER')).toBe('LastAdmin');
});

it('keeps one of two admins who leave, or step back, at the same moment', async () => {
  for (const go of [leave, (caller: Caller, id: string) => appoint(caller, id, caller, 'MEMBER')]) {
    const [one, two, three] = (await people('Samen Een', 'Samen Twee', 'Samen Drie')) as [
      Caller,
      Caller,
      Caller,
    ];
    const id = await organisationOf(world, one, two, three);
    await appoint(one, id, two, 'ADMIN');
    const answers = await Promise.all([go(one, id), go(two, id)]);
    expect(answers.filter((answer) => answer === 'LastAdmin')).toHaveLength(1);
    const admins = await world.db.query(
      `SELECT FROM organisation_members WHERE organisation_id = $1 AND role = 'ADMIN'`,
      [id],
    );
    expect(admins).toHaveLength(1);
  }
});

it('is never left without an admin by the database either', async () => {
  const [admin, member] = (await people('Laatste Baas', 'Gewoon Lid')) as [Caller, Caller];
  const id = await organisationOf(world, admin, member);
  const gone = world.db.query(
    'DELETE FROM organisation_members WHERE organisation_id = $1 AND person_id = $2',
    [id, admin.id],
  );
  const refused: unknown = await gone.catch((error: unknown) => error);
  expect(violates(refused, 'organisation_members_admin')).toBe(true);
});
