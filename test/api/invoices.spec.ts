import { IssueInvoice } from '../../apps/api/src/invoices/index.js';
import { book, pay } from '../support/bookings.js';
import { draftSale } from '../support/invoices.js';
import { mailbox } from '../support/mailbox.js';
import { cancel } from '../support/notifications.js';
import { bookableSession, scheduleSession, type Scene } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Invoice {
  id: string;
  number: string;
  kind: string;
  issuedOn: string;
  dueOn: string | null;
  totalCents: number;
  openCents: number;
  paid: boolean;
  poNumber: string | null;
  seller: { name: string; vatId: string | null; street: string | null };
  buyer: { name: string; business: boolean; street: string | null; kvk: string | null };
  vatLines: { percent: number; exVatCents: number; vatCents: number }[];
  notes: string[];
  creditNotes: { number: string; totalCents: number }[];
  creditsInvoice: { number: string } | null;
  replacesInvoice: { number: string } | null;
  replacedBy: { number: string } | null;
  viewer: { canCorrect: boolean; canPay: boolean };
  ublUrl: string | null;
}
const INVOICE = `id number kind issuedOn dueOn totalCents openCents paid poNumber seller { name vatId street }
  buyer { name business street kvk } vatLines { percent exVatCents vatCents } notes creditNotes { number totalCents }
  creditsInvoice { number } replacesInvoice { number } replacedBy { number } viewer { canCorrect canPay } ublUrl`;

const invoicesOf = async (who: Caller, bookingId: string): Promise<Invoice[]> => {
  const { booking } = await who.graphql<{ booking: { invoices: Invoice[] } }>(
    `query ($id: ID!) { booking(id: $id) { invoices { ${INVOICE} } } }`,
    { id: bookingId },
  );
  return booking.invoices;
};

/** A trainer of whom nothing is missing on an invoice. */
async function scene(options: Parameters<typeof bookableSession>[1] = {}): Promise<Scene> {
  const made = await bookableSession(world, options);
  await fillIn(made.trainer);
  return made;
}

const fillIn = (trainer: Caller) =>
  trainer.graphql(`mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }`, {
    input: {
      trainer: {
        tradeName: 'Studio Vonk',
        vatStatus: 'STANDARD',
        kvk: '12345678',
        vatId: 'NL000099998B57',
        address: 'Oudegracht 1, 3511 AB Utrecht',
        contactEmail: 'hallo@vonk.example',
      },
    },
  });

const company = {
  kind: 'BUSINESS',
  name: 'Bakker & Zonen B.V.',
  kvk: '87654321',
  street: 'Stationsplein 9',
  postcode: '3818 LE',
  town: 'Amersfoort',
  email: 'administratie@bakker.example',
};

async function bookByInvoice(
  member: Caller,
  sessionId: string,
  seats = 2,
  more: object = {},
): Promise<string> {
  const { bookSeats } = await member.graphql<{ bookSeats: { id: string } }>(
    `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename ... on Booking { id } ... on InvalidInput { fields { field } } } }`,
    {
      input: {
        sessionId,
        seats,
        buyer: company,
        poNumber: 'PO-118',
        costCentre: '4410',
        payByInvoice: true,
        ...more,
      },
    },
  );
  if (!bookSeats.id) throw new Error(JSON.stringify(bookSeats));
  await world.settle();
  return bookSeats.id;
}

async function bookAndPay(member: Caller, sessionId: string, seats = 1): Promise<string> {
  const booked = await book(member, sessionId, seats);
  await pay(member, booked.payment.checkoutUrl);
  await world.settle();
  return booked.id;
}

const correct = (who: Caller, invoiceId: string, buyer: object = company, more: object = {}) =>
  who.graphql<{ correctInvoice: Invoice & { __typename: string; fields?: { field: string }[] } }>(
    `mutation ($input: CorrectInvoiceInput!) { correctInvoice(input: $input) {
      __typename ... on Invoice { ${INVOICE} } ... on InvalidInput { fields { field } } ... on UserError { message } } }`,
    { input: { invoiceId, buyer, ...more } },
  );

describe('the invoice of a sale', () => {
  it('follows a paid booking, in the name of the trainer, to a consumer', async () => {
    const { trainer, sessionId } = await scene();
    const member = await world.user({ email: 'sanne@voorbeeld.nl', name: 'Sanne de Wit' });
    const bookingId = await bookAndPay(member, sessionId, 2);
    const [invoice, ...others] = await invoicesOf(member, bookingId);
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({
      number: 'STUDIO-2026-0001',
      kind: 'SALE',
      issuedOn: '2026-11-23',
      dueOn: null,
      totalCents: 22_990,
      paid: true,
      seller: { name: 'Studio Vonk', street: 'Oudegracht 1', vatId: 'NL000099998B57' },
      buyer: { name: 'Sanne de Wit', business: false, street: null },
      vatLines: [{ percent: 21, exVatCents: 19_000, vatCents: 3_990 }],
      viewer: { canCorrect: true, canPay: false },
      ublUrl: null,
    });
    const [mail] = (await mailbox(world, 'sanne@voorbeeld.nl')).filter(({ subject }) =>
      subject.startsWith('Factuur'),
    );
    expect(mail!.attachments.map(({ filename }) => filename)).toEqual(['factuur-STUDIO-2026-0001.pdf']);
    expect(mail!.text).toContain('Je hebt al betaald');
    const seen = await trainer.graphql<{ invoice: object }>(
      'query ($id: ID!) { invoice(id: $id) { booking { id status } } }',
      { id: invoice!.id },
    );
    expect(seen.invoice).toEqual({ booking: { id: bookingId, status: 'CONFIRMED' } });
    const hidden = await (
      await world.user()
    ).graphql<{ invoice: object | null }>('query ($id: ID!) { invoice(id: $id) { id } }', {
      id: invoice!.id,
    });
    expect(hidden.invoice).toBeNull();
    expect((await invoicesOf(trainer, bookingId))[0]!.viewer).toEqual({ canCorrect: false, canPay: false });
  });

  it('goes to a company with its references, to be paid within two weeks, with a reminder once', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const bookingId = await bookByInvoice(member, sessionId);
    const [invoice] = await invoicesOf(member, bookingId);
    expect(invoice).toMatchObject({
      dueOn: '2026-12-07',
      openCents: 22_990,
      paid: false,
      poNumber: 'PO-118',
      buyer: { name: 'Bakker & Zonen B.V.', business: true, street: 'Stationsplein 9', kvk: '87654321' },
      viewer: { canPay: true },
    });
    const mails = async () =>
      (await mailbox(world, 'administratie@bakker.example')).map(({ subject }) => subject);
    const [first] = await mailbox(world, 'administratie@bakker.example');
    expect(first!.attachments.map(({ mimeType }) => mimeType)).toEqual([
      'application/pdf',
      'application/xml',
    ]);
    const before = world.clock.now();
    world.clock.set('2026-12-14T07:59:00Z');
    await world.settle();
    expect(await mails()).toHaveLength(1);
    world.clock.set('2026-12-14T08:00:00Z');
    await world.settle();
    await world.settle();
    expect((await mails()).slice(1)).toEqual([`Herinnering: factuur ${invoice!.number} staat nog open`]);
    world.clock.set(before);
  });

  it('is paid once the booking is, and reminds nobody then', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const bookingId = await bookByInvoice(member, sessionId, 1, {
      buyer: { ...company, email: 'betaald@bakker.example' },
    });
    const { payBooking } = await member.graphql<{ payBooking: { payment: { checkoutUrl: string } } }>(
      `mutation ($id: ID!) { payBooking(bookingId: $id) { ... on Booking { payment { checkoutUrl } } } }`,
      { id: bookingId },
    );
    await pay(member, payBooking.payment.checkoutUrl);
    await world.settle();
    expect((await invoicesOf(member, bookingId))[0]).toMatchObject({ openCents: 0, paid: true });
    const before = world.clock.now();
    world.clock.set('2026-12-15T08:00:00Z');
    await world.settle();
    expect(await mailbox(world, 'betaald@bakker.example')).toHaveLength(1);
    world.clock.set(before);
  });

  it('shifts VAT to a company elsewhere in the Union', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const buyer = {
      kind: 'BUSINESS',
      name: 'Smeets NV',
      vatId: 'BE0123456789',
      street: 'Grote Markt 1',
      postcode: '2000',
      town: 'Antwerpen',
      country: 'BE',
    };
    const bookingId = await bookByInvoice(member, sessionId, 1, { buyer });
    expect((await invoicesOf(member, bookingId))[0]).toMatchObject({
      totalCents: 9_500,
      notes: [
        'Btw verlegd naar BE0123456789.',
        expect.stringContaining('in naam en voor rekening van Studio Vonk'),
      ],
    });
  });

  it('is not made of what is free', async () => {
    const { sessionId } = await scene({ priceExVatCents: 0 });
    const member = await world.user();
    const { id } = await book(member, sessionId);
    await world.settle();
    expect(await invoicesOf(member, id)).toEqual([]);
  });

  it('waits for what is missing of the trainer, who hears it once, and then goes', async () => {
    const { trainer, sessionId } = await bookableSession(world);
    const [one, other] = [await world.user(), await world.user()];
    const first = await bookAndPay(one, sessionId);
    const second = await bookAndPay(other, sessionId);
    expect(await invoicesOf(one, first)).toEqual([]);
    const [{ email }] = (await world.db.query('SELECT email FROM auth."user" WHERE id = $1', [
      trainer.id,
    ])) as [{ email: string }];
    const told = (await mailbox(world, email)).filter(({ subject }) =>
      subject.startsWith('Vul je gegevens aan'),
    );
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('Oudegracht 1, 3511 AB Utrecht');
    await fillIn(trainer);
    await world.settle();
    const numbers = [...(await invoicesOf(one, first)), ...(await invoicesOf(other, second))].map(
      ({ number }) => number,
    );
    expect(numbers.map((number) => number.slice(-4))).toEqual(['0001', '0002']);
    expect(await world.db.query('SELECT FROM waiting_invoices WHERE seller_id = $1', [trainer.id])).toEqual(
      [],
    );
  });
});

describe('a credit note', () => {
  it('takes back what is no longer owed, once', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const bookingId = await bookAndPay(member, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    const [sale, note, ...others] = await invoicesOf(member, bookingId);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      kind: 'CREDIT',
      totalCents: -11_495,
      creditsInvoice: { number: sale!.number },
    });
    expect(sale).toMatchObject({
      openCents: 0,
      creditNotes: [{ totalCents: -11_495 }],
      viewer: { canCorrect: false },
    });
    expect(Number(note!.number.slice(-4))).toBe(Number(sale!.number.slice(-4)) + 1);
    await world.db.query(
      `UPDATE deliveries SET handled_at = NULL, attempts = 0, next_attempt_at = now() WHERE reaction LIKE '%Invoice%'`,
    );
    await world.settle();
    expect(await invoicesOf(member, bookingId)).toHaveLength(2);
  });

  it('takes half back where half comes back', async () => {
    const { sessionId } = await scene({ startsAt: '2026-11-30T09:00' });
    const member = await world.user();
    const bookingId = await bookAndPay(member, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    const [sale, note] = await invoicesOf(member, bookingId);
    expect(note!.totalCents).toBe(-5_748);
    expect(sale).toMatchObject({ paid: true, viewer: { canCorrect: true } });
  });

  it('leaves nothing to pay of an invoice that is cancelled in time', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const bookingId = await bookByInvoice(member, sessionId);
    await cancel(member, bookingId);
    await world.settle();
    const [sale, note] = await invoicesOf(member, bookingId);
    expect([sale!.openCents, note!.totalCents]).toEqual([0, -22_990]);
  });

  it('sets a booking that moved to another date off against its new invoice, once each', async () => {
    const { trainer, trainingId, sessionId } = await scene();
    const other = await scheduleSession(trainer, trainingId, { startsAt: '2027-01-12T09:00' });
    const member = await world.user();
    const bookingId = await bookAndPay(member, sessionId);
    const { moveBooking } = await member.graphql<{ moveBooking: { __typename: string; id: string } }>(
      `mutation ($input: MoveBookingInput!) { moveBooking(input: $input) { __typename ... on Booking { id } } }`,
      { input: { bookingId, sessionId: other } },
    );
    expect(moveBooking.__typename).toBe('Booking');
    await world.settle();
    const [before, after] = [await invoicesOf(member, bookingId), await invoicesOf(member, moveBooking.id)];
    expect(before.map(({ kind, totalCents, openCents }) => [kind, totalCents, openCents])).toEqual([
      ['SALE', 11_495, 0],
      ['CREDIT', -11_495, 0],
    ]);
    expect(after.map(({ kind, totalCents, paid }) => [kind, totalCents, paid])).toEqual([
      ['SALE', 11_495, true],
    ]);
    const payments = await world.db.query(
      `SELECT snapshot #>> '{payment,state}' AS state FROM invoices WHERE booking_id = ANY($1) ORDER BY sequence`,
      [[bookingId, moveBooking.id]],
    );
    expect(payments.map(({ state }) => state).toSorted()).toEqual(['PAID', 'PAID', 'SETTLED']);
  });
});

describe('correcting', () => {
  it('is a credit note and a new invoice, once though it is asked twice at once', async () => {
    const { sessionId } = await scene();
    const member = await world.user();
    const bookingId = await bookByInvoice(member, sessionId);
    const [wrong] = await invoicesOf(member, bookingId);
    const moved = { ...company, street: 'Nieuwe Markt 3', postcode: '3811 AA' };
    const answers = await Promise.all(
      [1, 2].map(() => correct(member, wrong!.id, moved, { poNumber: 'PO-119' })),
    );
    await world.settle();
    const all = await invoicesOf(member, bookingId);
    expect(all.map(({ kind, totalCents }) => [kind, totalCents])).toEqual([
      ['SALE', 22_990],
      ['CREDIT', -22_990],
      ['SALE', 22_990],
    ]);
    const right = all[2]!;
    expect(answers.map(({ correctInvoice }) => correctInvoice.id)).toEqual([right.id, right.id]);
    expect(right).toMatchObject({
      buyer: { street: 'Nieuwe Markt 3' },
      poNumber: 'PO-119',
      openCents: 22_990,
      replacesInvoice: { number: wrong!.number },
    });
    expect(all[0]).toMatchObject({
      openCents: 0,
      replacedBy: { number: right.number },
      viewer: { canCorrect: false },
    });
    const { correctInvoice: refused } = await correct(member, wrong!.id);
    expect(refused.__typename).toBe('InvoiceNotCorrectable');
    await cancel(member, bookingId);
    await world.settle();
    expect((await invoicesOf(member, bookingId)).slice(3)).toMatchObject([
      {
        kind: 'CREDIT',
        totalCents: -22_990,
        creditsInvoice: { number: right.number },
        buyer: { street: 'Nieuwe Markt 3' },
      },
    ]);
  });

  it('refuses what would change the VAT, who pays afterwards, and what is nobody else’s', async () => {
    const { trainer, sessionId } = await scene();
    const member = await world.user();
    const [invoice] = await invoicesOf(member, await bookByInvoice(member, sessionId));
    const abroad = { ...company, kvk: null, vatId: 'BE0123456789', country: 'BE', postcode: '2000' };
    const fieldsOf = async (buyer: object) =>
      (await correct(member, invoice!.id, buyer)).correctInvoice.fields;
    expect(await fieldsOf(abroad)).toEqual([{ field: 'buyer.country' }]);
    expect(await fieldsOf({ kind: 'CONSUMER', name: 'Sanne' })).toEqual([{ field: 'buyer.kind' }]);
    expect(await fieldsOf({ ...company, postcode: '1' })).toEqual([{ field: 'buyer.postcode' }]);
    await expect(correct(trainer, invoice!.id)).rejects.toThrow('FORBIDDEN');
    await expect(correct(await world.user(), invoice!.id)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a bank payment', () => {
  const record = async (who: Caller, invoiceId: string, amountCents: number, more: object = {}) => {
    const { recordInvoicePayment } = await who.graphql<{
      recordInvoicePayment: { __typename: string; openCents?: number; fields?: { field: string }[] };
    }>(
      `mutation ($input: RecordInvoicePaymentInput!) { recordInvoicePayment(input: $input) {
        __typename ... on Invoice { openCents } ... on InvoiceNotOpen { openCents } ... on InvalidInput { fields { field } } } }`,
      { input: { invoiceId, amountCents, receivedOn: '2026-11-23', reference: 'NL01BANK 123', ...more } },
    );
    return recordInvoicePayment;
  };

  it('is written down by who runs the platform, in parts, once each, and given back by hand', async () => {
    const { sessionId } = await scene();
    const [member, admin] = [await world.user(), await world.user({ roles: ['admin'] })];
    const bookingId = await bookByInvoice(member, sessionId);
    const [invoice] = await invoicesOf(admin, bookingId);
    await expect(record(member, invoice!.id, 100)).rejects.toThrow('FORBIDDEN');
    expect(await record(admin, invoice!.id, 22_991)).toMatchObject({
      __typename: 'InvoiceNotOpen',
      openCents: 22_990,
    });
    expect((await record(admin, invoice!.id, 100, { receivedOn: '2026-11-24' })).fields).toEqual([
      { field: 'receivedOn' },
    ]);
    expect((await record(admin, invoice!.id, 100, { reference: ' ' })).fields).toEqual([
      { field: 'reference' },
    ]);
    const twice = await Promise.all([1, 2].map(() => record(admin, invoice!.id, 10_000)));
    expect(twice.map(({ openCents }) => openCents)).toEqual([12_990, 12_990]);
    expect(await record(admin, invoice!.id, 12_990, { reference: 'NL01BANK 124' })).toMatchObject({
      openCents: 0,
    });
    await world.settle();
    expect((await invoicesOf(member, bookingId))[0]).toMatchObject({ paid: true });
    await cancel(member, bookingId);
    await world.settle();
    expect(
      await world.db.query(
        'SELECT status, sum(amount_cents)::int AS cents FROM refunds WHERE booking_id = $1 GROUP BY 1',
        [bookingId],
      ),
    ).toEqual([{ status: 'MANUAL', cents: 22_990 }]);
    expect(
      await world.db.query(
        `SELECT account, sum(amount_cents)::int AS cents FROM ledger_entries WHERE booking_id = $1 GROUP BY 1 ORDER BY 1`,
        [bookingId],
      ),
    ).toEqual([
      { account: 'ADVANCES', cents: 0 },
      { account: 'BANK', cents: 22_990 },
      { account: 'REFUNDS', cents: -22_990 },
    ]);
  });

  it('is found among the invoices of everybody', async () => {
    const [member, admin] = [await world.user(), await world.user({ roles: ['admin'] })];
    const all = '{ invoices(filter: { side: ALL, paid: false }) { totalCount } }';
    const { invoices } = await admin.graphql<{ invoices: { totalCount: number } }>(all);
    expect(invoices.totalCount).toBeGreaterThan(0);
    expect((await member.ask(all)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('numbers', () => {
  it('have no gap and no double when a hundred are issued at once and some are undone', async () => {
    const [{ sessionId, trainer }, buyer] = [await scene({ capacity: 20 }), await world.user()];
    const { id: bookingId } = await book(buyer, sessionId);
    const issue = world.app.get(IssueInvoice);
    const draft = draftSale({ seats: 1 });
    const ties = { sellerId: trainer.id, buyerId: buyer.id, bookingId };
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, (_, n) =>
        world.db.tx(async () => {
          await issue.run(draft, { ...ties, key: `race:${bookingId}:${n}` });
          if (n % 7 === 3) throw new Error('undone');
        }),
      ),
    );
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    const rows = await world.db.query<{ sequence: number; number: string }>(
      'SELECT sequence, number FROM invoices WHERE seller_id = $1 ORDER BY sequence',
      [trainer.id],
    );
    expect(done).toBe(86);
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: done }, (_, n) => n + 1));
    expect(new Set(rows.map(({ number }) => number)).size).toBe(done);
    // Nobody needs their mails.
    await world.db.query('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  });

  it('begin again each year, and never go back in time', async () => {
    const { sessionId, trainer } = await scene({ startsAt: '2027-03-01T09:00' });
    const before = world.clock.now();
    const numbers: string[] = [];
    for (const now of ['2026-12-31T22:59:00Z', '2026-12-31T23:00:00Z']) {
      world.clock.set(now);
      const member = await world.user();
      numbers.push((await invoicesOf(member, await bookByInvoice(member, sessionId, 1)))[0]!.number);
    }
    const [{ code }] = (await world.db.query('SELECT code FROM invoice_codes WHERE seller_id = $1', [
      trainer.id,
    ])) as [{ code: string }];
    expect(numbers).toEqual([`${code}-2026-0001`, `${code}-2027-0001`]);
    world.clock.set(before);
  });

  it('stay with what was issued: the database refuses a change, and more credit than there was', async () => {
    await expect(world.db.query(`UPDATE invoices SET total_cents = total_cents`)).rejects.toThrow(
      'never changed',
    );
    await expect(world.db.query('DELETE FROM invoices')).rejects.toThrow('never changed');
    await expect(world.db.query('TRUNCATE invoices CASCADE')).rejects.toThrow('never changed');
    await expect(
      world.db.query(
        `WITH sale AS (SELECT * FROM invoices WHERE kind = 'SALE' LIMIT 1),
           taken AS (UPDATE invoice_series s SET last = 9999 FROM sale WHERE s.code = sale.code AND s.year = sale.year)
         INSERT INTO invoices SELECT gen_random_uuid(), 'too-much', 'CREDIT', code, year, 9999, 'X', seller_id, buyer_id,
           booking_id, id, NULL, issued_on, NULL, -total_cents - 1, 0, -total_cents - 1,
           jsonb_build_object('number', 'X', 'totalCents', -total_cents - 1), created_at FROM sale`,
      ),
    ).rejects.toMatchObject({ constraint: 'invoices_credit_at_most' });
  });
});
