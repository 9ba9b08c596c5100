import dns from 'node:dns';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { syncBuiltinESMExports } from 'node:module';
import { readOutside } from '../../apps/api/src/platform/outside/index.js';

type Found = dns.LookupAddress[];
const { lookup } = dns;
const limits = { maxBytes: 1_000, maxMs: 2_000, local: false, userAgent: 'Nutshell' };
const version = { etag: null, lastModified: null };

let server: Server;
let port: number;
let connections = 0;
let lookups: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
beforeEach(() => {
  connections = 0;
  lookups = [];
});
afterEach(() => {
  dns.lookup = lookup;
  syncBuiltinESMExports();
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

/** The name server of who wants us to connect inside: each answer is another. */
function resolving(...answers: Found[]): void {
  dns.lookup = ((name: string, _: unknown, done: (error: null, found: Found) => void) => {
    lookups.push(name);
    done(null, answers[Math.min(lookups.length, answers.length) - 1]!);
  }) as unknown as typeof dns.lookup;
  syncBuiltinESMExports();
}

const read = () => readOutside(new URL(`https://wisselt.example:${port}/agenda.ics`), version, limits);
const inside: Found = [{ address: '127.0.0.1', family: 4 }];

describe('a name that changes its mind', () => {
  it.each<[string, Found]>([
    ['only inside', inside],
    ['inside and outside', [{ address: '93.184.215.14', family: 4 }, ...inside]],
    ['inside, written as IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['the metadata of a cloud', [{ address: '169.254.169.254', family: 4 }]],
    ['nowhere', []],
  ])('leads us to nothing that is %s', async (_, found) => {
    resolving(found);
    await expect(read()).rejects.toMatchObject({ failure: 'REFUSED_ADDRESS' });
    expect(connections).toBe(0);
  });

  it('is asked once, for the connection itself: there is no second answer to fall for', async () => {
    // Nothing answers at this address of documentation; what counts is who was asked, and who was connected to.
    resolving([{ address: '240.0.0.1', family: 4 }], inside);
    await expect(read()).rejects.toMatchObject({ failure: 'REFUSED_ADDRESS' });
    resolving(inside, [{ address: '93.184.215.14', family: 4 }]);
    lookups = [];
    await expect(read()).rejects.toMatchObject({ failure: 'REFUSED_ADDRESS' });
    expect(lookups).toEqual(['wisselt.example']);
    expect(connections).toBe(0);
  });
});

describe('an address that is written strangely', () => {
  it.each([
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://[::ffff:7f00:1]/',
    'https://[0:0:0:0:0:ffff:10.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://0/',
  ])('%s leads us nowhere', async (text) => {
    const url = new URL(text);
    url.port = String(port);
    await expect(readOutside(url, version, limits)).rejects.toMatchObject({ failure: 'REFUSED_ADDRESS' });
    expect(connections).toBe(0);
  });
});
