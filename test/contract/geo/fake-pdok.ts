import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In the shape of the Locatieserver's answers. */
const town = {
  type: 'woonplaats',
  id: 'wpl-3295a4b5',
  weergavenaam: 'Utrecht, Utrecht, Utrecht',
  woonplaatsnaam: 'Utrecht',
  provincienaam: 'Utrecht',
  centroide_ll: 'POINT(5.08167471 52.09009354)',
  score: 12.85,
};
const address = {
  type: 'adres',
  id: 'adr-4bd1c8d1',
  weergavenaam: 'Domplein 1, 3512JC Utrecht',
  woonplaatsnaam: 'Utrecht',
  straatnaam: 'Domplein',
  huis_nlt: '1',
  postcode: '3512JC',
  provincienaam: 'Utrecht',
  centroide_ll: 'POINT(5.12205 52.09063)',
  score: 16.2,
};
const frisian = {
  type: 'woonplaats',
  id: 'wpl-1',
  weergavenaam: 'Leeuwarden, Leeuwarden, Fryslân',
  woonplaatsnaam: 'Leeuwarden',
  provincienaam: 'Fryslân',
  centroide_ll: 'POINT(5.79 53.2)',
  score: 11,
};
const ALL = [address, town, frisian];
const KNOWN = new Set(['q', 'rows', 'fq', 'fl', 'start', 'sort', 'lat', 'lon', 'df', 'bq']);
const REPLY_OF_A_BROKEN_SERVER = { status: 500, body: '<html>Internal Server Error</html>' };

/** Answers as the Locatieserver does: with what resembles, and 400 to parameters that it does not know. */
export class FakePdok {
  mode: 'well' | 'broken' | 'silent' | 'nonsense' = 'well';
  private readonly waiting: ServerResponse[] = [];
  private readonly server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://pdok');
    const send = (status: number, body: string) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    if (this.mode === 'silent') return void this.waiting.push(response);
    if (this.mode === 'broken')
      return void send(REPLY_OF_A_BROKEN_SERVER.status, REPLY_OF_A_BROKEN_SERVER.body);
    if (this.mode === 'nonsense') return void send(200, '{"error":');
    const unknown = [...url.searchParams.keys()].some((name) => !KNOWN.has(name));
    if (unknown || !/^\/v3_1\/(suggest|free)$/.test(url.pathname))
      return void send(400, '{"message":"Bad request"}');
    const asked = url.searchParams.get('q')!.toLowerCase();
    const docs = this.find(asked).slice(0, Number(url.searchParams.get('rows') ?? 10));
    const found = {
      numFound: docs.length,
      start: 0,
      maxScore: docs[0]?.score ?? 0,
      numFoundExact: true,
      docs,
    };
    return void send(200, JSON.stringify({ response: found, highlighting: {}, spellcheck: {} }));
  });

  private find(asked: string) {
    if (asked.includes('domplein')) return [address, town];
    if (asked.startsWith('leeuw')) return [frisian];
    if (asked.startsWith('qwx')) return [frisian];
    return ALL.filter(
      ({ woonplaatsnaam, type }) => type === 'woonplaats' && woonplaatsnaam.toLowerCase().startsWith(asked),
    );
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v3_1`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
