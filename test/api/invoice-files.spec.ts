import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { csvText } from '../../apps/api/src/platform/csv.js';
import { IssueInvoice } from '../../apps/api/src/invoices/index.js';
import { consumer, draftSale, due } from '../support/invoices.js';
import { bookableSession } from '../support/scenes.js';
import { book } from '../support/bookings.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let trainer: Caller;
let member: Caller;
let ids: string[];

beforeAll(async () => {
  world = await startWorld();
  const scene = await bookableSession(world, { capacity: 8 });
  ({ trainer } = scene);
  member = await world.user();
  const { id: bookingId } = await book(member, scene.sessionId);
  const issue = world.app.get(IssueInvoice);
  const ties = { sellerId: trainer.id, buyerId: member.id, bookingId };
  const drafts = [
    draftSale({ payment: due, poNumber: '=1+1', title: 'Lassen; "met" vonken' }),
    draftSale({ buyer: consumer, seats: 1 }),
    draftSale({ vat: 'CRKBO', costCentre: '4410' }),
  ];
  ids = [];
  for (const [n, draft] of drafts.entries()) {
    world.clock.set(['2026-09-30T21:00:00Z', '2026-10-01T09:00:00Z', '2026-11-23T09:00:00Z'][n]!);
    ids.push((await world.db.tx(() => issue.run(draft, { ...ties, key: `file:${n}` })))!);
  }
}, 90_000);
afterAll(() => world.close());

describe('papers', () => {
  it('are for the buyer, the seller and who runs the platform', async () => {
    const admin = await world.user({ roles: ['admin'] });
    const url = `/invoices/${ids[0]}.pdf`;
    const statuses = [];
    for (const who of [member, trainer, admin, await world.user(), world.visitor])
      statuses.push((await who.http('GET', url)).statusCode);
    expect(statuses).toEqual([200, 200, 200, 404, 401]);
  });

  it('come as PDF in the language that is asked, and as UBL where it can be', async () => {
    const nl = await member.http('GET', `/invoices/${ids[0]}.pdf`);
    const en = await member.http('GET', `/invoices/${ids[0]}.pdf?taal=en`);
    expect(nl.headers['content-type']).toBe('application/pdf');
    expect(nl.headers['content-disposition']).toMatch(/^inline; filename="factuur-.+-2026-0001\.pdf"$/);
    expect(en.headers['content-disposition']).toContain('invoice-');
    expect(nl.rawPayload.equals((await member.http('GET', `/invoices/${ids[0]}.pdf`)).rawPayload)).toBe(true);
    const ubl = await member.http('GET', `/invoices/${ids[0]}.xml`);
    expect([ubl.statusCode, ubl.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(ubl.body).toContain('<cbc:ID>');
    const none = [`${ids[1]}.xml`, `${ids[0]}.exe`, ids[0]!, 'x.pdf', `${member.id}.pdf`];
    for (const file of none) expect((await member.http('GET', `/invoices/${file}`)).statusCode).toBe(404);
  });
});

describe('the list', () => {
  const list = async (who: Caller, filter: object, page: object = {}) => {
    const { invoices, invoiceSums } = await who.graphql<{
      invoices: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      invoiceSums: { count: number; totalCents: number; openCents: number };
    }>(
      `query ($filter: InvoiceFilter!, $first: Int, $after: String) {
        invoices(filter: $filter, first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
        invoiceSums(filter: $filter) { count totalCents openCents } }`,
      { filter, ...page },
    );
    return { ...invoices, sums: invoiceSums, numbers: invoices.nodes.map(({ id }) => ids.indexOf(id)) };
  };

  it('has two sides, newest first, a page at a time', async () => {
    expect((await list(trainer, { side: 'ISSUED' })).numbers).toEqual([2, 1, 0]);
    expect((await list(trainer, { side: 'RECEIVED' })).numbers).toEqual([]);
    const first = await list(member, { side: 'RECEIVED' }, { first: 2 });
    expect([first.numbers, first.totalCount, first.pageInfo.hasNextPage]).toEqual([[2, 1], 3, true]);
    const rest = await list(member, { side: 'RECEIVED' }, { first: 2, after: first.pageInfo.endCursor });
    expect([rest.numbers, rest.pageInfo.hasNextPage]).toEqual([[0], false]);
  });

  it('filters by year, quarter, kind and words, and adds up what is left', async () => {
    const mine = (filter: object) => list(member, { side: 'RECEIVED', ...filter });
    expect((await mine({ year: 2026, quarter: 3 })).numbers).toEqual([0]);
    expect((await mine({ year: 2026, quarter: 4 })).numbers).toEqual([2, 1]);
    expect((await mine({ year: 2025 })).numbers).toEqual([]);
    expect((await mine({ kind: ['CREDIT'] })).numbers).toEqual([]);
    expect((await mine({ text: 'vonken lassen' })).numbers).toEqual([0]);
    expect((await mine({ text: '4410' })).numbers).toEqual([2]);
    expect((await mine({ text: '%' })).numbers).toEqual([]);
    expect((await mine({})).sums).toEqual({ count: 3, totalCents: 34_485 + 11_495 + 28_500, openCents: 0 });
    const { invoiceYears } = await member.graphql<{ invoiceYears: number[] }>(
      '{ invoiceYears(side: RECEIVED) }',
    );
    expect(invoiceYears).toEqual([2026]);
    const { errors } = await member.ask('{ invoices(filter: { side: ISSUED, quarter: 5 }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
  });
});

describe('the zip of a quarter', () => {
  it('holds each paper as PDF, and as UBL between businesses', async () => {
    const answer = await trainer.http('GET', '/invoices/quarter/2026-Q4.zip?kant=uitgereikt');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="facturen-2026-Q4.zip"');
    const files = await unzip(answer.rawPayload);
    expect(files.map(({ name }) => name.replace(/-.*-/, '-'))).toEqual([
      'factuur-0002.pdf',
      'factuur-0003.pdf',
      'factuur-0003.xml',
    ]);
    const pdf = await trainer.http('GET', `/invoices/${ids[1]}.pdf`);
    expect(files[0]!.body.equals(pdf.rawPayload)).toBe(true);
  });

  it('is empty for who has nothing, and absent for what is no quarter', async () => {
    expect(
      await unzip((await member.http('GET', '/invoices/quarter/2026-Q4.zip?kant=uitgereikt')).rawPayload),
    ).toEqual([]);
    for (const name of ['2026-Q5.zip', '2026.zip', '../x'])
      expect((await member.http('GET', `/invoices/quarter/${name}`)).statusCode).toBe(404);
    expect((await world.visitor.http('GET', '/invoices/quarter/2026-Q4.zip')).statusCode).toBe(401);
    expect((await member.http('GET', '/invoices/quarter/2026-Q4.zip?kant=alle')).statusCode).toBe(403);
  });
});

describe('the file for a bookkeeper', () => {
  it('has a line per rate, safe for a spreadsheet', async () => {
    const { body, headers } = await member.http('GET', '/invoices/export.csv?from=2026-01-01&to=2026-10-01');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.charCodeAt(0)).toBe(0xfeff);
    const [head, first, second, ...rest] = body.slice(1).split('\r\n');
    expect(head).toBe(
      'Nummer;Soort;Datum;Vervaldatum;Datum levering;Verkoper;Koper;Btw-id koper;Inkoopnummer;Kostenplaats;Btw-tarief;Btw-soort;Bedrag excl. btw;Btw;Bedrag incl. btw;Bij factuur',
    );
    expect(first).toMatch(
      /^\w+-2026-0001;Verkoop;2026-09-30;2026-10-14;2026-12-22;Studio Vonk;Bakker & Zonen B\.V\.;NL004495445B01;'=1\+1;;21;Hoog;285,00;59,85;344,85;$/,
    );
    expect(second).toContain('Bas van der Wal');
    expect(rest).toEqual(['']);
  });

  it('keeps what looks like a formula a text', () => {
    expect(['=1+1', '+31', '-x', '@a', '\t=1', 'a;b', 'say "hi"', 'gewoon'].map(csvText)).toEqual([
      "'=1+1",
      "'+31",
      "'-x",
      "'@a",
      "'\t=1",
      '"a;b"',
      '"say ""hi"""',
      'gewoon',
    ]);
  });
});

interface Unzipped {
  name: string;
  body: Buffer;
}

async function unzip(bytes: Buffer): Promise<Unzipped[]> {
  const zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(bytes, { lazyEntries: true });
  const files: Unzipped[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            files.push({ name: entry.fileName, body: Buffer.concat(chunks) });
            zip.readEntry();
          });
      }),
    );
    zip.readEntry();
  });
}
