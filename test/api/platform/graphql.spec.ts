import { createHash } from 'node:crypto';
import { fastify } from 'fastify';
import { TrustedDocuments } from '../../../apps/api/src/platform/graphql/trusted-documents.js';
import { bookableSession } from '../../support/scenes.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const codeOf = async (query: string, variables?: object) =>
  (await world.visitor.ask(query, variables)).errors?.[0]?.extensions.code;

describe('limits', () => {
  it('stop operations that are too deep', async () => {
    const deep = (levels: number): string =>
      levels ? `trainings { nodes { trainer { ${deep(levels - 1)} } } }` : 'id';
    const { errors } = await world.visitor.ask(`{ ${deep(6)} }`);
    expect(errors?.[0]?.message).toMatch(/depth/i);
  });

  it('stop many aliases of one field', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `a${index}: topics { id }`).join(' ');
    expect((await world.visitor.ask(`{ ${many} }`)).errors?.[0]?.message).toMatch(/alias/i);
  });

  it('stop several operations in one request, and bodies that are too large', async () => {
    const batch = await world.visitor.http('POST', '/graphql', [
      { query: '{ __typename }' },
      { query: '{ __typename }' },
    ]);
    expect(batch.statusCode).toBe(400);
    const huge = await world.visitor.http('POST', '/graphql', {
      query: '{ __typename }',
      variables: { x: 'x'.repeat(400_000) },
    });
    expect(huge.statusCode).toBe(413);
  });

  it('stop forms that another site sends', async () => {
    const form = await world.visitor.http('POST', '/graphql', 'query={__typename}', {
      'content-type': 'text/plain',
    });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('errors', () => {
  it('say what is wrong with an operation, and give no stack', async () => {
    const { errors } = await world.visitor.ask('{ nothingLikeThis }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(JSON.stringify(errors)).not.toContain('node_modules');
  });

  it('give a page that is too large a code and the field', async () => {
    const { errors } = await world.visitor.ask('{ trainings(first: 150) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: [{ field: 'first' }] });
  });

  it('ask visitors to sign in, and members to be somebody else', async () => {
    expect(await codeOf('mutation { createTraining(input: { title: "x" }) { __typename } }')).toBe(
      'UNAUTHENTICATED',
    );
    const member = await world.user();
    const { trainingId } = await bookableSession(world);
    const { errors } = await member.ask(`mutation { archiveTraining(id: "${trainingId}") { __typename } }`);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('reads by GET', () => {
  it('may be kept for a moment when a visitor asks, and by nobody when somebody signed in does', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ topics { id } }')}`;
    const headers = { 'apollo-require-preflight': 'true' };
    const visitor = await world.visitor.http('GET', path, undefined, headers);
    expect(visitor.headers['cache-control']).toContain('public');
    const member = await (await world.user()).http('GET', path, undefined, headers);
    expect(member.headers['cache-control']).toBe('no-store');
  });
});

describe('trusted documents', () => {
  const query = 'query Known { __typename }';
  const hash = `sha256:${createHash('sha256').update(query).digest('hex')}`;

  async function ask(only: boolean, body: object) {
    const app = fastify();
    new TrustedDocuments(() => new Map([[hash, query]]), only).guard(app, '/graphql');
    app.post('/graphql', (request) => request.body);
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: body });
    await app.close();
    return {
      status: answer.statusCode,
      body: answer.json() as { query?: string; errors?: { extensions: { code: string } }[] },
    };
  }

  it('are found by their hash in the address of a GET, variables kept', async () => {
    const app = fastify();
    new TrustedDocuments(() => new Map([[hash, query]]), true).guard(app, '/graphql');
    app.get('/graphql', (request) => Object.fromEntries(new URL(request.url, 'http://x').searchParams));
    const url = `/graphql?${new URLSearchParams({ documentId: hash, variables: '{"a":1}' })}`;
    expect((await app.inject({ url })).json()).toEqual({ query, variables: '{"a":1}' });
    await app.close();
  });

  it('are found by their hash', async () => {
    expect(await ask(true, { documentId: hash })).toEqual({ status: 200, body: { query } });
  });

  it('are the only ones accepted where that was asked', async () => {
    expect(await ask(true, { query: '{ viewer { email } }' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'DOCUMENT_ID_REQUIRED' } }] },
    });
    expect(await ask(false, { query })).toMatchObject({ status: 200 });
  });

  it('that nobody knows are refused', async () => {
    expect(await ask(false, { documentId: 'f'.repeat(64) })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] },
    });
  });
});

describe('lists', () => {
  it('refuse a cursor that is not theirs', async () => {
    const member = await world.user();
    const cursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const bookings = `query ($after: String) { viewer { bookings(after: $after) { totalCount } } }`;
    for (const after of ['x', cursor([]), cursor(['x', 'y']), cursor([null, null])])
      expect((await member.ask(bookings, { after })).errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        fields: [{ field: 'after' }],
      });
    expect(
      await codeOf(`query ($after: String) { trainings(after: $after) { totalCount } }`, {
        after: cursor(['a', 'b', 'c']),
      }),
    ).toBe('INVALID');
  });

  it('have a page of the usual size where none is asked for', async () => {
    const { trainer } = await bookableSession(world);
    const { viewer } = await trainer.graphql<{ viewer: { trainings: object } }>(
      '{ viewer { trainings(first: null) { nodes { title } pageInfo { hasNextPage } } } }',
    );
    expect(viewer.trainings).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: false } });
  });
});

describe('who asks very often', () => {
  const ask = async (remoteAddress: string): Promise<string[]> => {
    const query = `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: places(text: "Utrecht") { town }`).join(' ')} }`;
    const response = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      payload: { query },
    });
    const { errors = [] } = response.json<{ errors?: { extensions: { code: string } }[] }>();
    return errors.map(({ extensions }) => extensions.code);
  };

  it('is slowed down for a minute, and nobody else is', async () => {
    for (let n = 0; n < 40; n++) expect(await ask('198.51.100.7')).toEqual([]);
    expect(new Set(await ask('198.51.100.7'))).toEqual(new Set(['TOO_MANY_REQUESTS']));
    expect(await ask('198.51.100.8')).toEqual([]);
    world.clock.forward({ minutes: 1 });
    expect(await ask('198.51.100.7')).toEqual([]);
  });
});
