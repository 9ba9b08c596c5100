import { BadNetwork, seeded } from '../support/bad-network.js';
import { invariants } from '../support/bookings.js';
import { demandAgrees } from '../support/demand.js';
import { booksAgree } from '../support/money.js';
import { trust } from '../support/posts.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const RUNS = 6;
const STEPS = 60;
const NOW = '2026-11-23T09:00:00Z';
const HOUR = 3_600_000;
/** What nobody may do without being told so; anything else that fails is ours. */
const REFUSALS = new Set(['FORBIDDEN', 'NOT_FOUND']);

interface Answer {
  __typename: string;
  id?: string;
  payment?: { checkoutUrl: string | null };
}

/** One world, in which a few people do whatever occurs to them. */
class Play {
  readonly trail: string[] = [];
  readonly did = new Map<string, number>();
  private readonly checkouts: { member: Caller; path: string }[] = [];

  private constructor(
    readonly world: World,
    readonly network: BadNetwork,
    private readonly random: () => number,
    private readonly people: Caller[],
    private readonly trainers: Caller[],
  ) {}

  static async begin(seed: number): Promise<Play> {
    const world = await startWorld({ now: NOW });
    // What is only told has tests of its own.
    await world.db.query(`
      CREATE FUNCTION not_told() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RETURN CASE WHEN NEW.reaction !~ '^(Email|Index|Notify)' THEN NEW END;
      END $$;
      CREATE TRIGGER not_told BEFORE INSERT ON deliveries FOR EACH ROW EXECUTE FUNCTION not_told()`);
    const people = await Promise.all(Array.from({ length: 7 }, () => world.user()));
    const trainers = await Promise.all([world.user({ trainer: true }), world.user({ trainer: true })]);
    await trust(world, ...people, ...trainers);
    return new Play(world, new BadNetwork(world), seeded(seed), people, trainers);
  }

  chance(percent: number): boolean {
    return this.random() * 100 < percent;
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }

  private one<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  private anybody(): Caller {
    return this.one([...this.people, ...(this.chance(10) ? this.trainers : [])])!;
  }

  private ids(sql: string, ...values: unknown[]): Promise<{ id: string; by: string }[]> {
    return this.world.db.query(sql, values);
  }

  /** Any of these, with whoever it belongs to. */
  private async any(sql: string, ...values: unknown[]): Promise<{ id: string; by: Caller } | undefined> {
    const found = this.one(await this.ids(sql, ...values));
    const by = found && [...this.people, ...this.trainers].find(({ id }) => id === found.by);
    return found && by && { id: found.id, by };
  }

  private async tell(who: Caller, deed: string, type: string, input: object, more = ''): Promise<Answer> {
    const { data, errors } = await who.ask<Record<string, Answer> | null>(
      `mutation ($input: ${type}!) { ${deed}(input: $input) { __typename ${more} } }`,
      { input },
    );
    const wrong = errors?.find(({ extensions }) => !REFUSALS.has(extensions.code));
    if (wrong) throw new Error(`${deed}: ${JSON.stringify(errors)}`);
    const answer = data?.[deed] ?? { __typename: errors?.[0]?.extensions.code ?? 'nothing' };
    this.trail.push(`${this.world.clock.now().toISOString()} ${deed} ${answer.__typename}`);
    const outcome = `${deed} ${answer.__typename}`;
    this.did.set(outcome, (this.did.get(outcome) ?? 0) + 1);
    return answer;
  }

  private remember(member: Caller, answer: Answer): void {
    const url = answer.payment?.checkoutUrl;
    if (url) this.checkouts.push({ member, path: new URL(url).pathname });
  }

  private wallTime(days: number): string {
    const at = new Date(this.world.clock.now().getTime() + days * 24 * HOUR);
    return `${at.toISOString().slice(0, 10)}T${String(8 + this.below(10)).padStart(2, '0')}:00`;
  }

  async request(): Promise<void> {
    await this.tell(this.one(this.people)!, 'requestTraining', 'RequestTrainingInput', {
      title: 'Wie leert ons componenten maken?',
      text: 'Wij willen met een paar mensen leren hoe je componenten maakt.',
      scope: 'PUBLIC',
    });
  }

  /** Most join and vote, so that there is something to choose, and to want. */
  async open(): Promise<void> {
    await this.request();
    for (const deed of [this.join, this.join, this.join, this.join, this.join, this.join])
      await deed.call(this);
    for (const deed of [this.propose, this.propose]) await deed.call(this);
    for (const deed of [this.vote, this.vote, this.vote, this.vote]) await deed.call(this);
  }

  private async join(): Promise<void> {
    const request = this.one(await this.ids('SELECT id FROM requests'));
    if (request)
      await this.tell(this.anybody(), 'joinRequest', 'JoinRequestInput', { requestId: request.id });
  }

  private readonly deeds: readonly [number, () => Promise<unknown>][] = [
    [1, () => this.request()],
    [6, () => this.join()],
    [
      2,
      async () => {
        const request = this.one(await this.ids('SELECT id FROM requests'));
        if (request)
          await this.tell(this.anybody(), 'leaveRequest', 'RequestIdInput', { requestId: request.id });
      },
    ],
    [
      1,
      async () => {
        const request = await this.any('SELECT id, author_id AS by FROM posts WHERE kind = $1', 'REQUEST');
        if (request && this.chance(20))
          await this.tell(request.by, 'withdrawRequest', 'RequestIdInput', { requestId: request.id });
      },
    ],
    [
      1,
      async () => {
        const [from, into] = await this.ids(
          `SELECT id FROM requests WHERE status = 'OPEN' ORDER BY random()`,
        );
        const owner =
          from && (await this.any('SELECT id, author_id AS by FROM posts WHERE id = $1', from.id));
        if (owner && into)
          await this.tell(owner.by, 'mergeRequests', 'MergeRequestsInput', {
            fromId: from.id,
            intoId: into.id,
          });
      },
    ],
    [6, () => this.propose()],
    [
      1,
      async () => {
        const proposal = await this.any(`SELECT id, trainer_id AS by FROM proposals WHERE status = 'OPEN'`);
        if (proposal)
          await this.tell(proposal.by, 'withdrawProposal', 'WithdrawProposalInput', {
            proposalId: proposal.id,
          });
      },
    ],
    [8, () => this.vote()],
    [6, () => this.choose()],
    [18, () => this.accept()],
    [
      4,
      async () => {
        const entry = await this.any(
          `SELECT id, member_id AS by FROM waitlist_entries WHERE status = 'OFFERED'`,
        );
        if (entry)
          await this.tell(entry.by, 'declineSeatOffer', 'DeclineSeatOfferInput', { entryId: entry.id });
      },
    ],
    [
      2,
      async () => {
        const entry = await this.any(
          `SELECT id, member_id AS by FROM waitlist_entries WHERE ended_at IS NULL`,
        );
        if (entry) await this.tell(entry.by, 'leaveWaitlist', 'LeaveWaitlistInput', { entryId: entry.id });
      },
    ],
    [8, () => this.book()],
    [
      6,
      async () => {
        const session = this.one(
          await this.ids(
            `SELECT id FROM sessions WHERE status = 'PUBLISHED' AND starts_at > $1`,
            this.world.clock.now(),
          ),
        );
        if (session)
          await this.tell(this.anybody(), 'joinWaitlist', 'JoinWaitlistInput', {
            sessionId: session.id,
            seats: 1 + this.below(2),
            minSeats: 1,
          });
      },
    ],
    [
      3,
      async () => {
        const booking = await this.any(
          `SELECT id, member_id AS by FROM bookings WHERE status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED')`,
        );
        if (booking)
          await this.tell(booking.by, 'cancelBooking', 'CancelBookingInput', { bookingId: booking.id });
      },
    ],
    [8, () => this.openCheckout()],
    [14, () => this.pay()],
    [
      1,
      async () => {
        const session = await this.any(
          `SELECT id, trainer_id AS by FROM sessions WHERE status = 'PUBLISHED' AND starts_at > $1`,
          this.world.clock.now(),
        );
        if (session)
          await this.tell(session.by, 'cancelSession', 'CancelSessionInput', { sessionId: session.id });
      },
    ],
    [
      2,
      async () => {
        const session = await this.any(
          `SELECT id, trainer_id AS by FROM sessions WHERE status = 'PUBLISHED' AND starts_at > $1`,
          this.world.clock.now(),
        );
        if (session)
          await this.tell(session.by, 'decideSession', 'DecideSessionInput', {
            sessionId: session.id,
            decision: this.chance(70) ? 'RUN' : 'CANCEL',
          });
      },
    ],
  ];

  private async propose(): Promise<void> {
    const request = this.one(await this.ids(`SELECT id FROM requests WHERE status IN ('OPEN', 'PLANNED')`));
    if (!request) return;
    const minSeats = 1 + this.below(3);
    await this.tell(
      this.one(this.trainers)!,
      'proposeTraining',
      'ProposeTrainingInput',
      {
        requestId: request.id,
        newTraining: {
          title: 'Figma-componenten in één ochtend',
          summary: 'Van losse schermen naar componenten die je hele team gebruikt.',
          description:
            'We bouwen in drie uur een kleine bibliotheek, met je eigen ontwerp, en je gaat met werkende componenten naar huis.',
          outcomes: ['Je maakt componenten met varianten'],
          durationMinutes: 60,
          topics: ['figma'],
        },
        text: 'Dit geef ik al jaren, en graag.',
        priceExVatCents: this.one([0, 4_500, 9_500]),
        minSeats,
        maxSeats: minSeats + this.below(3),
        dates: [0, 1].map((n) => ({ startsAt: this.wallTime(20 + 3 * n + this.below(3)) })),
        onlineUrl: 'https://voorbeeld.nl/les',
      },
      '... on InvalidInput { fields { field message } }',
    );
  }

  private async vote(): Promise<void> {
    const asker = await this.any(
      `SELECT a.request_id AS id, a.person_id AS by FROM request_askers a JOIN proposals pr ON pr.request_id = a.request_id
       WHERE a.status = 'JOINED' AND pr.status = 'OPEN'`,
    );
    if (!asker) return;
    const dates = await this.ids(
      `SELECT d.id FROM proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id WHERE pr.request_id = $1 AND pr.status = 'OPEN'`,
      asker.id,
    );
    const votes = dates.map(({ id }) => ({
      dateId: id,
      answer: this.one(['YES', 'YES', 'IF_NEED_BE', 'NO']),
    }));
    await this.tell(asker.by, 'voteOnDates', 'VoteOnDatesInput', { requestId: asker.id, votes });
  }

  private async choose(): Promise<void> {
    const date = await this.any(
      `SELECT d.id, p.author_id AS by FROM proposal_dates d JOIN proposals pr ON pr.id = d.proposal_id JOIN posts p ON p.id = pr.request_id
       WHERE pr.status = 'OPEN'`,
    );
    if (date) await this.tell(date.by, 'chooseProposal', 'ChooseProposalInput', { dateId: date.id });
  }

  private async accept(): Promise<void> {
    const entry = await this.any(
      `SELECT id, member_id AS by FROM waitlist_entries WHERE booking_id IS NOT NULL AND (status = 'OFFERED' OR random() < 0.1)`,
    );
    if (!entry) return;
    const answer = await this.tell(
      entry.by,
      'acceptSeatOffer',
      'AcceptSeatOfferInput',
      { entryId: entry.id },
      '... on Booking { payment { checkoutUrl } }',
    );
    this.remember(entry.by, answer);
  }

  private async book(): Promise<void> {
    const session = this.one(
      await this.ids(
        `SELECT id FROM sessions WHERE status = 'PUBLISHED' AND starts_at > $1`,
        this.world.clock.now(),
      ),
    );
    if (!session) return;
    const who = this.anybody();
    const input = { sessionId: session.id, seats: 1 + this.below(2) };
    const more = '... on Booking { payment { checkoutUrl } }';
    this.remember(who, await this.tell(who, 'bookSeats', 'BookSeatsInput', input, more));
  }

  private async openCheckout(): Promise<void> {
    const booking = await this.any(`SELECT id, member_id AS by FROM bookings WHERE status = 'HELD'`);
    if (!booking) return;
    const { data, errors } = await booking.by.ask<{ payBooking: Answer } | null>(
      'mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ... on Booking { payment { checkoutUrl } } } }',
      { id: booking.id },
    );
    if (errors) throw new Error(`payBooking: ${JSON.stringify(errors)}`);
    this.remember(booking.by, data!.payBooking);
  }

  /** Once, late or once more: whatever page is still open. */
  private async pay(): Promise<void> {
    const checkout = this.one(this.checkouts);
    if (!checkout) return;
    const { statusCode } = await checkout.member.http('POST', `${checkout.path}/pay`, '', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    this.trail.push(`${this.world.clock.now().toISOString()} pay ${statusCode}`);
    const outcome = `pay ${statusCode}`;
    this.did.set(outcome, (this.did.get(outcome) ?? 0) + 1);
  }

  private async deed(): Promise<void> {
    const total = this.deeds.reduce((sum, [weight]) => sum + weight, 0);
    let at = this.below(total);
    for (const [weight, deed] of this.deeds) {
      if (at < weight) return void (await deed());
      at -= weight;
    }
  }

  /** A while, or to the very moment of something that is due. */
  private async pass(): Promise<void> {
    const now = this.world.clock.now();
    const [next] = await this.world.db.query<{ at: Date }>(
      `SELECT at FROM (
         SELECT held_until AS at FROM bookings WHERE status IN ('OFFERED', 'HELD')
         UNION ALL SELECT choose_by FROM requests
         UNION ALL SELECT decision_at FROM sessions WHERE status = 'PUBLISHED' AND runs_at IS NULL
         UNION ALL SELECT decide_until FROM sessions WHERE status = 'PUBLISHED'
         UNION ALL SELECT starts_at - interval '12 hours' FROM sessions WHERE status = 'PUBLISHED') moments
       WHERE at > $1 ORDER BY at LIMIT 1`,
      [now],
    );
    if (next && this.chance(35)) this.world.clock.set(next.at);
    else this.world.clock.forward({ minutes: this.one([1, 20, 45, 300, 900])! });
  }

  async step(): Promise<void> {
    this.network.onWebhook = () =>
      this.chance(80) ? 'goes well' : this.one(['twice', 'late', 'answer lost'])!;
    if (this.chance(15)) await this.pass();
    if (this.chance(30)) await this.world.settle();
    if (this.chance(25)) await Promise.all([this.deed(), this.deed(), this.deed()]);
    else await this.deed();
  }

  async check(): Promise<void> {
    this.network.heal();
    expect(await this.network.persist()).toBe(true);
    await demandAgrees(this.world);
    await invariants(this.world);
    await booksAgree(this.world);
  }
}

const tally = new Map<string, number>();

it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
  'whatever order things happen in, nobody is charged without a seat and no seat is promised twice (%i)',
  async (run) => {
    const play = await Play.begin(run);
    try {
      await play.open();
      for (let step = 1; step <= STEPS; step++) {
        await play.step();
        if (step % 15 === 0) await play.check();
      }
      // Everything comes to its end.
      for (const days of [4, 12, 60]) {
        play.world.clock.forward({ days });
        await play.check();
      }
      for (const [what, count] of play.did) tally.set(what, (tally.get(what) ?? 0) + count);
    } catch (error) {
      throw new Error(`${play.trail.slice(-40).join('\n')}\n${String(error)}`, { cause: error });
    } finally {
      play.network.close();
      await play.world.close();
    }
  },
  120_000,
);

it('all of it happened', () => {
  for (const what of [
    'joinRequest Request',
    'proposeTraining Proposal',
    'voteOnDates Request',
    'chooseProposal Request',
    'acceptSeatOffer Booking',
    'bookSeats Booking',
    'bookSeats SessionFull',
    'joinWaitlist WaitlistEntry',
    'cancelBooking Booking',
    'pay 303',
  ])
    expect([what, (tally.get(what) ?? 0) > 0]).toEqual([what, true]);
});
