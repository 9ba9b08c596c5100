import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MS = 250;
const MOST_BYTES = 12 * 1024 * 1024; // an upload
const PATIENCE_MS = 10_000;

/**
 * A proxy before several processes on this machine, as a load balancer is in production: each request goes to the next
 * one that says at /readyz that it is ready. What never reached one, and what only reads, is tried at another.
 * @param upstreams their addresses; the list may change while it runs
 */
export async function startProxy({ port, host = '127.0.0.1', upstreams }) {
  const ready = new Map();
  let turn = 0;

  const look = async (url) => {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    );
    ready.set(url, answer?.ok === true);
  };
  const looking = setInterval(() => upstreams.forEach((url) => void look(url)), LOOK_EVERY_MS);
  const next = (tried) => {
    const open = upstreams.filter((url) => ready.get(url) !== false && !tried.has(url));
    return open[turn++ % open.length];
  };

  const server = createServer(async (request, response) => {
    const body = await received(request).catch(() => undefined);
    if (!body) return void response.writeHead(413).end();
    const tried = new Set();
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
      const url = next(tried);
      if (!url) {
        tried.clear(); // all were tried, or none is ready: one may be soon
        await wait(50);
        continue;
      }
      tried.add(url);
      const error = await forward(url, request, body, response);
      if (!error) return;
      const unheard = error.code === 'ECONNREFUSED';
      if (unheard) ready.set(url, false);
      if (response.headersSent || response.destroyed) return void response.destroy();
      if (!unheard && !['GET', 'HEAD'].includes(request.method)) break;
    }
    response.writeHead(502, { 'content-type': 'text/plain' }).end('No process answered');
  });
  server.listen(port, host);
  await once(server, 'listening');
  await Promise.all(upstreams.map(look));
  return {
    isReady: (url) => ready.get(url) === true,
    close: async () => {
      clearInterval(looking);
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function received(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Resolves with the error where it got no whole answer. Its own connection each time: one that is kept may just be closing. */
function forward(url, request, body, response) {
  return new Promise((resolve) => {
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress };
    delete headers.connection;
    const sent = ask(new URL(request.url, url), { method: request.method, headers, agent: false });
    sent.on('error', resolve);
    sent.on('response', (answer) => {
      const { connection: _, ...own } = answer.headers;
      response.writeHead(answer.statusCode, { ...own, 'x-served-by': url });
      response.flushHeaders();
      answer.on('error', resolve).on('end', () => resolve(undefined));
      answer.pipe(response);
    });
    response.on('close', () => {
      sent.destroy();
      resolve(undefined);
    });
    sent.end(body);
  });
}
