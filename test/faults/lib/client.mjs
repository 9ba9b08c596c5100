const PATIENCE_MS = 30_000;
const EXPECTED = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID']);

/** What a client saw instead of an answer. */
export class Seen extends Error {
  constructor(kind, detail) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
  }
}

/**
 * Talks to the site as browsers do through a proxy with two servers: who refuses a connection is passed over,
 * nothing else is tried again. Keeps what became of each request.
 */
export class Client {
  /** `{ what, type (of the answer), began, ended, error }`, in ms of `performance.now()`. */
  requests = [];
  #turn = 0;

  constructor(cluster) {
    this.cluster = cluster;
  }

  /** The data of the answer. @throws Seen */
  async graphql(person, query, variables = {}) {
    const what = /\{\s*(\w+)/.exec(query.slice(query.indexOf('{')))[1];
    return this.#keep(what, async () => {
      const answer = await this.#fetch(person, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await bodyOf(answer);
      if (data && !errors) return data;
      const { code } = errors?.[0]?.extensions ?? {};
      if (EXPECTED.has(code)) throw new Error(JSON.stringify(errors));
      throw new Seen(code ?? `HTTP ${answer.status}`);
    });
  }

  /** The answer to an upload of so many bytes: `{ status, body }`. */
  upload(person, bytes) {
    return this.#keep('upload', async () => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.alloc(bytes, 'nutshell ')]), 'verslag.txt');
      const answer = await this.#fetch(person, '/api/files?kind=attachment', { method: 'POST', body: form });
      const body = await bodyOf(answer);
      if (answer.status >= 500) throw new Seen(body.error?.reason ?? `HTTP ${answer.status}`);
      return { status: answer.status, body };
    });
  }

  /** Status and length of a page or a file. */
  get(path, person) {
    return this.#keep('page', async () => {
      const answer = await this.#fetch(person, path, {});
      const bytes = await answer.arrayBuffer();
      if (answer.status >= 500) throw new Seen(`HTTP ${answer.status}`);
      return { status: answer.status, bytes: bytes.byteLength };
    });
  }

  async #keep(what, ask) {
    const request = { what, began: performance.now() };
    this.requests.push(request);
    try {
      const answer = await ask();
      request.type = answer[what]?.__typename;
      return answer;
    } catch (error) {
      request.error = error.kind ?? error.message;
      throw error;
    } finally {
      request.ended = performance.now();
    }
  }

  async #fetch(person, path, init) {
    const headers = {
      'accept-language': 'nl',
      ...init.headers,
      ...(person && { cookie: person.cookie, 'x-forwarded-for': person.address }),
    };
    let refused;
    const { apis } = this.cluster;
    const first = this.#turn++;
    for (let at = first; at < first + apis.length; at++) {
      const { url } = apis[at % apis.length];
      try {
        return await fetch(url + path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE_MS) });
      } catch (error) {
        const code = error.cause?.code ?? error.name;
        if (code !== 'ECONNREFUSED') throw new Seen(kindOf(code));
        refused = error;
      }
    }
    throw new Seen('nobody there', refused.cause?.message);
  }
}

const kindOf = (code) =>
  ({ TimeoutError: 'no answer in 30 s', ECONNRESET: 'connection broke', UND_ERR_SOCKET: 'connection broke' })[
    code
  ] ?? code;

async function bodyOf(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Seen(answer.ok ? 'connection broke' : `HTTP ${answer.status}`);
  }
}
