import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { symbols } from 'pino';
import { log } from '../../apps/api/src/platform/log.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const NAME = 'Bartholomeus Bestandsma';
const EMAIL = 'bartholomeus.bestandsma@voorbeeld.nl';
const SECRET = 'De kluis gaat open met 4711';

const lines: string[] = [];
const stream = (log as unknown as Record<symbol, { write: (line: string) => unknown }>)[symbols.streamSym]!;
const { write } = stream;
let world: World;

beforeAll(async () => {
  world = await startWorld();
  stream.write = (line) => lines.push(line);
});
afterAll(async () => {
  stream.write = write;
  await world.close();
});

async function upload(
  caller: Caller,
  kind: 'image' | 'attachment',
  name: string,
  body: Buffer,
): Promise<string> {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const response = await world.app.inject({
    method: 'POST',
    url: `/api/files?kind=${kind}`,
    headers: { cookie: caller.cookie, 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n--x--\r\n')]),
  });
  expect(response.statusCode).toBe(201);
  return response.json<{ id: string }>().id;
}

/** Every file of the store with what is in it; mails lie beside it, in the place of a mail server. */
async function stored(): Promise<{ path: string; bytes: Buffer }[]> {
  const folder = join(world.dataDir, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
}

it('who goes leaves nothing in the store of files and no word in the log', async () => {
  const other = await world.user();
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a40' } })
    .png()
    .toBuffer();
  await upload(other, 'image', 'ander.png', picture);
  await world.settle();
  const before = await stored();
  expect(before.length).toBeGreaterThan(0);

  const person = await world.user({ name: NAME, email: EMAIL });
  const photoId = await upload(person, 'image', 'ik.png', picture);
  await person.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { photoId },
  });
  const documentId = await upload(
    person,
    'attachment',
    `${NAME}.md`,
    Buffer.from(`# ${NAME}\n\n${SECRET}\n${EMAIL}\n`),
  );
  const during = await stored();
  expect(during.some(({ bytes }) => bytes.includes(SECRET))).toBe(true);
  expect(during.length).toBeGreaterThan(before.length + 1);

  const { deleteAccount } = await person.graphql<{ deleteAccount: { __typename: string } }>(
    'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { __typename } }',
    { input: { email: EMAIL } },
  );
  expect(deleteAccount.__typename).toBe('AccountGone');
  await world.settle();

  expect((await stored()).map(({ path }) => path).sort()).toEqual(before.map(({ path }) => path).sort());
  for (const address of [`/files/${photoId}/800`, `/files/${documentId}/download`])
    expect((await world.visitor.http('GET', address)).statusCode).toBe(404);
  const everything = lines.join('');
  expect([NAME, 'Bestandsma', EMAIL, SECRET].filter((one) => everything.includes(one))).toEqual([]);
});
