import { readFileSync, existsSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { searchEntries, type Entry, type Query, type Settings } from './meilisearch-search.js';

const CONTRACT =
  process.env.MEILI_OPENAPI ??
  join(import.meta.dirname, '..', '..', '..', 'shared', 'peers', 'meilisearch-openapi.json');

interface Index {
  settings: Settings;
  entries: Map<string, Entry>;
}

interface Answer {
  status: number;
  body: object;
}

/** Whether there is a contract to hold requests against. */
export const hasContract = existsSync(CONTRACT);

/**
 * Stands in for a Meilisearch server, in this process: it takes the requests that we make and really searches, by the
 * rules that the makers describe, in memory and without speed. Requests are held against their OpenAPI document where
 * that is there. It does not prove how a real server cuts words, ranks or counts: for that the same suite runs with
 * MEILI_URL.
 */
export class FakeMeilisearch {
  /** What did not fit the contract. */
  readonly refused: string[] = [];
  readonly requests: string[] = [];
  /** While it is down every request is cut off. */
  down = false;
  private readonly indexes = new Map<string, Index>();
  private readonly tasks: object[] = [];
  private readonly checks = new Map<string, ValidateFunction | null>();
  private readonly contract = hasContract ? openContract() : null;
  private readonly server = createServer((request, response) => {
    void this.handle(request).then(
      (answer) => {
        if (!answer) return request.socket.destroy();
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer.body));
      },
      (error: Error) => {
        response.writeHead(500, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ message: error.message, code: 'internal', type: 'internal', link: '' }),
        );
      },
    );
  });

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  names(): string[] {
    return [...this.indexes.keys()].sort();
  }

  settings(index: string): Settings | undefined {
    return this.indexes.get(index)?.settings;
  }

  private async handle(request: IncomingMessage): Promise<Answer | null> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.down) return null;
    const { pathname } = new URL(request.url!, 'http://here');
    const body: unknown = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    const method = request.method!.toLowerCase();
    this.requests.push(`${method} ${pathname}`);
    const wrong = this.wrongWith(method, pathname, body);
    if (wrong) {
      this.refused.push(wrong);
      return {
        status: 400,
        body: { message: wrong, code: 'bad_request', type: 'invalid_request', link: '' },
      };
    }
    return this.answer(method, pathname.split('/').filter(Boolean), body);
  }

  private answer(method: string, [first, uid, what, which]: string[], body: unknown): Answer {
    if (first === 'health') return ok({ status: 'available' });
    if (first === 'tasks') return ok(this.tasks[Number(uid)]!);
    if (first === 'multi-search')
      return ok({ results: (body as { queries: Query[] }).queries.map((query) => this.search(query)) });
    if (first === 'swap-indexes') return this.swap(body as { indexes: [string, string] }[]);
    if (!uid) {
      const { uid: made } = body as { uid: string };
      this.indexes.set(made, { settings: {}, entries: new Map() });
      return this.task('indexCreation');
    }
    const index = this.indexes.get(uid);
    if (!index)
      return {
        status: 404,
        body: {
          message: `Index ${uid} not found`,
          code: 'index_not_found',
          type: 'invalid_request',
          link: '',
        },
      };
    if (method === 'get' && !what) return ok({ uid, primaryKey: 'key', createdAt: NEVER, updatedAt: NEVER });
    if (method === 'delete' && !what) {
      this.indexes.delete(uid);
      return this.task('indexDeletion');
    }
    if (what === 'stats')
      return ok({ numberOfDocuments: index.entries.size, isIndexing: false, fieldDistribution: {} });
    if (what === 'settings') {
      index.settings = body as Settings;
      return this.task('settingsUpdate');
    }
    return this.documents(index, which, body);
  }

  private documents(index: Index, which: string | undefined, body: unknown): Answer {
    if (which === 'fetch') {
      const { filter, limit = 20 } = body as { filter: string; limit?: number };
      const { hits } = searchEntries([...index.entries.values()], index.settings, { filter, limit });
      return ok({ results: hits, offset: 0, limit, total: hits.length });
    }
    if (which === 'delete') {
      const { filter } = body as { filter: string };
      for (const { key } of searchEntries([...index.entries.values()], index.settings, { filter, limit: 1e9 })
        .hits)
        index.entries.delete(key);
      return this.task('documentDeletion');
    }
    for (const entry of body as Entry[]) index.entries.set(entry.key, entry);
    return this.task('documentAdditionOrUpdate');
  }

  private search(query: Query & { indexUid?: string }): object {
    const index = this.indexes.get(query.indexUid!);
    if (!index) throw new Error(`Index ${query.indexUid} not found`);
    return { indexUid: query.indexUid, ...searchEntries([...index.entries.values()], index.settings, query) };
  }

  private swap(pairs: { indexes: [string, string] }[]): Answer {
    for (const { indexes } of pairs) {
      const [a, b] = indexes.map((name) => this.indexes.get(name)!);
      this.indexes.set(indexes[0], b!);
      this.indexes.set(indexes[1], a!);
    }
    return this.task('indexSwap');
  }

  private task(type: string): Answer {
    const uid = this.tasks.length;
    this.tasks.push({ uid, type, status: 'succeeded', enqueuedAt: NEVER, error: null });
    return {
      status: 202,
      body: { taskUid: uid, indexUid: null, status: 'enqueued', type, enqueuedAt: NEVER },
    };
  }

  /** What of the request does not fit the contract; null where it fits, or nothing is known of it. */
  private wrongWith(method: string, pathname: string, body: unknown): string | null {
    if (!this.contract) return null;
    const path = this.contract.paths.find(({ pattern }) => pattern.test(pathname));
    if (!path?.methods.includes(method)) return `There is no ${method} ${pathname}`;
    const name = `${method} ${path.name}`;
    if (!this.checks.has(name)) this.checks.set(name, this.contract.check(method, path.name));
    const check = this.checks.get(name);
    if (!check || check(body)) return null;
    return `${name}: ${(check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}`;
  }
}

const NEVER = '2026-01-01T00:00:00Z';
const ok = (body: object): Answer => ({ status: 200, body });
const escaped = (pointer: string): string => pointer.replaceAll('~', '~0').replaceAll('/', '~1');

function openContract() {
  const document = JSON.parse(readFileSync(CONTRACT, 'utf8')) as {
    paths: Record<string, Record<string, { requestBody?: { content: object } }>>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema(document, 'contract');
  const paths = Object.entries(document.paths)
    .map(([name, methods]) => ({
      name,
      methods: Object.keys(methods),
      pattern: new RegExp(`^${name.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    }))
    // Names before parameters: /documents/delete is no document.
    .sort((a, b) => a.name.split('{').length - b.name.split('{').length);
  return {
    paths,
    check: (method: string, path: string): ValidateFunction | null => {
      if (!document.paths[path]![method]!.requestBody) return null;
      return ajv.compile({
        $ref: `contract#/paths/${escaped(path)}/${method}/requestBody/content/application~1json/schema`,
      });
    },
  };
}
