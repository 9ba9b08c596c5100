import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/lib/workspace.mjs';
import { expect, runChecks } from './checks.mjs';
import { steadyLoad } from './steady-load.mjs';
import { book, bookableSessions, cancel, trustedDocuments, until, Visitor } from './visitor.mjs';

const secret = 'only-for-the-check-of-many-processes-on-this-machine';

/** As in production, on the demonstration data that the first process puts there. */
export const settings = {
  env: {
    NODE_ENV: 'production',
    AUTH_SECRET: secret,
    ALLOW_SANDBOX_PAYMENTS: 'true',
    LOG_LEVEL: 'warn',
  },
  seed: { NODE_ENV: 'development' },
};

/** @returns how many claims about several processes do not hold */
export function checkCluster({ url, api, worker, proxy }) {
  const documents = trustedDocuments(root);
  const visitor = () => new Visitor(url, (name) => ({ documentId: documents.get(name) }));
  const [one, two] = api.map((process_) => process_.url);
  const member = visitor();

  return runChecks([
    [
      'a login of one process is a login of the other',
      async () => {
        await member.signIn(one, 'deelnemer@demo.nutshell.example');
        const { viewer } = await member.ask(two, 'Viewer');
        expect(viewer?.email, 'deelnemer@demo.nutshell.example', 'who is signed in at the other');
      },
    ],
    [
      'attempts to sign in are counted for all processes together',
      async () => {
        const stranger = visitor();
        const from = { 'x-forwarded-for': '203.0.113.9' };
        const guess = { email: 'niemand@voorbeeld.nl', password: 'verkeerd-wachtwoord' };
        const statuses = [];
        for (let n = 0; n < 12; n++)
          statuses.push(
            (await stranger.post(n % 2 ? two : one, '/api/auth/sign-in/email', guess, from)).status,
          );
        expect(statuses, [...Array(10).fill(401), 429, 429], 'the answers to twelve guesses');
      },
    ],
    [
      'only operations of the web itself are taken, by each',
      async () => {
        for (const at of [one, two]) {
          const own = { query: '{ settings { __typename } }' };
          expect((await visitor().post(at, '/graphql', own)).status, 400, 'an operation of somebody else');
          expect(
            (await visitor().ask(at, 'Settings')).settings.__typename,
            'PublicSettings',
            'one of the web',
          );
        }
      },
    ],
    [
      'what is new is told live, whichever process was asked',
      async () => {
        const calls = new AbortController();
        const live = await member.send(one, '/live', { signal: calls.signal });
        const events = readEvents(live.body);
        await events.next();
        await member.ask(two, 'MarkRead', { ids: null });
        const heard = await Promise.race([events.next(), wait(10_000, undefined, { ref: false })]);
        calls.abort();
        expect(heard?.value, 'unread 0', 'what is heard at the other');
      },
    ],
    [
      'a file that one took is read from the other',
      async () => {
        const form = new FormData();
        form.set('file', new File([png], 'pixel.png', { type: 'image/png' }));
        const answer = await member.send(one, '/api/files?kind=image', { method: 'POST', body: form });
        const told = await answer.json();
        if (answer.status !== 201)
          throw new Error(`uploading answered ${answer.status}: ${JSON.stringify(told)}`);
        const hashes = await Promise.all(
          [one, two].map(async (at) => {
            const file = await visitor().send(at, `/files/${told.id}/400`);
            return [
              file.status,
              createHash('sha256')
                .update(await file.bytes())
                .digest('hex'),
            ];
          }),
        );
        expect(hashes[1], hashes[0], 'the file from the other');
        expect(hashes[0][0], 200, 'its status');
      },
    ],
    [
      'a booking is held by one, paid at the other, confirmed by a worker, and taken back',
      async () => {
        const [session] = await bookableSessions(member, url);
        const id = await book(member, session.id, { hold: one, pay: two, read: one });
        await cancel(member, id, { ask: two, read: one });
      },
    ],
    [
      'with a worker killed, the other does its work',
      async () => {
        await worker[0].kill();
        const [, session] = await bookableSessions(member, url);
        await book(member, session.id, { hold: one, pay: two, read: url });
        await worker[0].start();
      },
    ],
    [
      'with one of the two killed, no request fails that is tried once more',
      async () => {
        const load = steadyLoad(member, url);
        await wait(1_000);
        await api[0].kill();
        await wait(3_000);
        await api[0].start();
        await until(() => proxy.isReady(one), Boolean, 'the one that was started again should be used');
        return load.end({ retries: 1 });
      },
    ],
    [
      'with each process replaced in turn, no request fails at all',
      async () => {
        const load = steadyLoad(member, url);
        for (const process_ of api) {
          // a channel that would stay open for ten minutes: nothing must wait for it
          const live = await member.send(process_.url, '/live');
          await Promise.all([process_.stop(), live.text().catch(() => 'cut off')]);
          await process_.start();
          await until(() => proxy.isReady(process_.url), Boolean, 'the new process should be used');
        }
        return load.end({ retries: 0 });
      },
    ],
  ]);
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The events of a stream as "name data"; heartbeats are none. */
async function* readEvents(body) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      if (name) yield `${name} ${data}`;
    }
  }
}
