import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isEnumType, isInputObjectType, Kind, parse, type TypeNode } from 'graphql';
import { demoAccounts } from '../../apps/api/src/accounts/index.js';
import { loadDemo } from '../../apps/api/src/demo/index.js';
import { Reindex } from '../../apps/api/src/platform/search/index.js';
import { StartLogin } from '../../apps/api/src/platform/auth/index.js';
import { Caller, startWorld, type World } from '../support/world.js';

const file = join(import.meta.dirname, '../../apps/web/dist/persisted-documents.json');

/** Somebody who may see much, and a visitor. */
const callers: [string, Caller][] = [];
const examples: Record<string, string[]> = {};
let world: World;

beforeAll(async () => {
  world = await startWorld({ env: { NUTSHELL_DEMO: 'on' } });
  await loadDemo(world.db, world.clock.now(), world.url);
  await world.app.get(Reindex).run();
  for (const { email, role } of demoAccounts.filter(({ role }) => role !== 'admin')) {
    const [person] = await world.db.query<{ id: string }>('SELECT id FROM auth."user" WHERE email = $1', [
      email,
    ]);
    callers.push([role, new Caller(world.app, person!.id, await world.app.get(StartLogin).run(person!.id))]);
  }
  callers.push(['visitor', world.visitor]);
  const some = async (sql: string) =>
    (await world.db.query<{ value: string }>(sql)).map(({ value }) => value);
  const participant = callers.find(([role]) => role !== 'visitor')![1].id;
  examples.slug = await some(
    ['trainings', 'people', 'posts', 'skills', 'organisations']
      .map((table) => `(SELECT slug AS value FROM ${table} WHERE slug IS NOT NULL ORDER BY id LIMIT 2)`)
      .join(' UNION ALL '),
  );
  examples.id = await some(
    `(SELECT id AS value FROM bookings WHERE member_id = '${participant}' ORDER BY id DESC LIMIT 2)
     UNION ALL (SELECT id FROM sessions ORDER BY id DESC LIMIT 1) UNION ALL (SELECT id FROM posts ORDER BY id LIMIT 2)
     UNION ALL (SELECT id FROM invoices ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM waitlist_entries ORDER BY id LIMIT 1)`,
  );
}, 120_000);
afterAll(() => world.close());

/** The least that a variable of this type may be; several where it names something. */
function valuesOf(name: string, type: TypeNode): unknown[] {
  if (type.kind !== Kind.NON_NULL_TYPE) return [null];
  if (type.type.kind === Kind.LIST_TYPE) return [[]];
  const named = type.type.name.value;
  const schema = world.app.get(GraphQLSchemaHost).schema.getType(named);
  if (isEnumType(schema)) return [schema.getValues()[0]!.name];
  if (isInputObjectType(schema)) return [{}];
  const plain: Record<string, unknown> = {
    Int: 5,
    Boolean: false,
    DateTime: world.clock.now().toISOString(),
  };
  if (named in plain) return [plain[named]];
  return examples[name] ?? (named === 'ID' ? examples.id! : ['lassen']);
}

const documents = existsSync(file)
  ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  : [];
const queries = documents.flatMap(([documentId, query]) => {
  const operation = parse(query).definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION)!;
  return operation.operation === 'query' ? [{ documentId, query, operation }] : [];
});

(queries.length ? it : it.skip)(
  'a query of the web that is compiled answers as it does in the ordinary way',
  async () => {
    let answered = 0;
    for (const { documentId, query, operation } of queries) {
      const variables: Record<string, unknown>[] = [{}];
      for (const { variable, type } of operation.variableDefinitions ?? []) {
        const name = variable.name.value;
        const values = valuesOf(name, type);
        variables.splice(
          0,
          variables.length,
          ...variables.flatMap((of) => values.map((value) => ({ ...of, [name]: value }))),
        );
      }
      for (const [role, caller] of callers)
        for (const given of variables) {
          const ask = async (body: object) =>
            (await caller.http('POST', '/graphql', { ...body, variables: given })).json() as {
              data?: unknown;
              errors?: { message: string }[];
            };
          const ordinary = await ask({ query });
          const compiled = await ask({ documentId });
          if (ordinary.errors) {
            expect(compiled.errors?.map(({ message }) => message.replace(/Reference: .*/, ''))).toEqual(
              ordinary.errors.map(({ message }) => message.replace(/Reference: .*/, '')),
            );
            continue;
          }
          answered += 1;
          expect({ role, operation: operation.name?.value, given, ...compiled }).toEqual({
            role,
            operation: operation.name?.value,
            given,
            ...ordinary,
          });
        }
    }
    expect(answered).toBeGreaterThan(queries.length);
  },
  300_000,
);

describe('a mutation of the web that is compiled', () => {
  const [documentId, query] = documents.find(([, text]) => /\bmutation BookSeats\b/.test(text)) ?? [];
  const test = documentId ? it : it.skip;
  type Answer = { data?: { bookSeats: object } | null; errors?: { extensions: { code: string } }[] };
  let sessions: string[];

  const book = async (caller: Caller, asked: object, input: object): Promise<Answer> =>
    (await caller.http('POST', '/graphql', { ...asked, variables: { input } })).json();
  const codes = ({ errors }: Answer) => errors?.map(({ extensions: { code } }) => code);
  const seatsTaken = async (id: string) =>
    (
      await world.db.query<{ seats_taken: number }>('SELECT seats_taken FROM sessions WHERE id = $1', [id])
    )[0]!.seats_taken;

  beforeAll(async () => {
    const rows = await world.db.query<{ id: string }>(
      `SELECT id FROM sessions WHERE status = 'PUBLISHED' AND starts_at > $1 AND seats_taken + reserved_seats + 4 <= capacity
       ORDER BY starts_at DESC LIMIT 2`,
      [world.clock.now()],
    );
    sessions = rows.map(({ id }) => id);
  });

  test('is done once, and fills in what may be left out', async () => {
    const member = await world.user();
    const before = await seatsTaken(sessions[0]!);
    const input = { sessionId: sessions[0], seats: 1 };
    const booked = await book(member, { documentId }, input);
    expect(booked).toMatchObject({ data: { bookSeats: { __typename: 'Booking' } } });
    expect(await seatsTaken(sessions[0]!)).toBe(before + 1);
    const again = await book(member, { documentId }, input);
    expect(again).toMatchObject({ data: { bookSeats: { __typename: 'AlreadyBooked' } } });
    expect(again).toEqual(await book(member, { query }, input));
    expect(await seatsTaken(sessions[0]!)).toBe(before + 1);
  });

  test('tells what goes wrong as it does in the ordinary way', async () => {
    const member = await world.user();
    const unknown = { sessionId: '01900000-0000-7000-8000-000000000000', seats: 1 };
    const wrong: [Caller, object][] = [
      [world.visitor, { sessionId: sessions[1], seats: 1 }],
      [member, unknown],
      [member, { sessionId: sessions[1], seats: 'two' }],
      [member, { sessionId: sessions[1], seats: 1, discount: 100 }],
      [member, { sessionId: sessions[1], seats: -1 }],
      [member, { sessionId: 'a\u0000b', seats: 1 }],
    ];
    for (const [caller, input] of wrong) {
      const [compiled, ordinary] = [
        await book(caller, { documentId }, input),
        await book(caller, { query }, input),
      ];
      expect({ input, codes: codes(compiled), data: compiled.data }).toEqual({
        input,
        codes: codes(ordinary),
        data: ordinary.data,
      });
    }
  });

  test('is not done for a form of another site', async () => {
    const member = await world.user();
    const before = await seatsTaken(sessions[1]!);
    const body = JSON.stringify({ documentId, variables: { input: { sessionId: sessions[1], seats: 1 } } });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await member.http('POST', '/graphql', body, { 'content-type': type });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    }
    expect(await seatsTaken(sessions[1]!)).toBe(before);
  });
});
