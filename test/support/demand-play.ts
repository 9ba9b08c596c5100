import { BadNetwork, seeded } from './bad-network.js';
import { invariants } from './bookings.js';
import { demandAgrees } from './demand.js';
import { booksAgree } from './money.js';
import { trust } from './posts.js';
import { startWorld, type Caller, type World } from './world.js';

/** What somebody may be told; anything else that fails is ours. */
const REFUSALS = new Set(['FORBIDDEN', 'NOT_FOUND']);

export interface Answer {
  __typename: string;
  payment?: { checkoutUrl: string | null };
}

export interface Row {
  id: string;
  /** Whose it is. */
  by: Caller;
}

/** One world, in which a few people do whatever occurs to them. */
export class Play {
  /** What was done, and how it was answered. */
  readonly trail: string[] = [];
  private readonly checkouts: { member: Caller; path: string }[] = [];

  private constructor(
    readonly world: World,
    readonly network: BadNetwork,
    private readonly random: () => number,
    readonly people: readonly Caller[],
    readonly trainers: readonly Caller[],
  ) {}

  static async begin(seed: number): Promise<Play> {
    const world = await startWorld({ now: '2026-11-23T09:00:00Z' });
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

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  one<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  anybody(): Caller {
    return this.one(this.chance(10) ? this.trainers : this.people)!;
  }

  /** Any of these rows with an id. */
  async id(sql: string, ...values: unknown[]): Promise<string | undefined> {
    return this.one(await this.world.db.query<{ id: string }>(sql, values))?.id;
  }

  /** Any of these rows with an id, and `by`, a person. */
  async any(sql: string, ...values: unknown[]): Promise<Row | undefined> {
    const found = this.one(await this.world.db.query<{ id: string; by: string }>(sql, values));
    const by = [...this.people, ...this.trainers].find(({ id }) => id === found?.by);
    return found && by && { id: found.id, by };
  }

  /** @param type of the input @param more fields of the answer */
  async tell(who: Caller, deed: string, type: string, input: object, more = ''): Promise<Answer> {
    const { data, errors } = await who.ask<Record<string, Answer> | null>(
      `mutation ($input: ${type}!) { ${deed}(input: $input) { __typename ${more} } }`,
      { input },
    );
    if (errors?.some(({ extensions }) => !REFUSALS.has(extensions.code)))
      throw new Error(`${deed}: ${JSON.stringify(errors)}`);
    const answer = data?.[deed] ?? { __typename: errors![0]!.extensions.code };
    this.note(`${deed} ${answer.__typename}`, input);
    const url = answer.payment?.checkoutUrl;
    if (url) this.remember(who, url);
    return answer;
  }

  /** Somebody keeps the page where they can pay open. */
  remember(member: Caller, checkoutUrl: string): void {
    this.checkouts.push({ member, path: new URL(checkoutUrl).pathname });
  }

  /** Once, late or once more: on whatever page is still open. */
  async pay(): Promise<void> {
    const checkout = this.one(this.checkouts);
    if (!checkout) return;
    const { statusCode } = await checkout.member.http('POST', `${checkout.path}/pay`, '', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    this.note(`pay ${statusCode}`, checkout.path);
  }

  /** A while, or to the very moment at which something is due. */
  async pass(): Promise<void> {
    const [next] = await this.world.db.query<{ at: Date }>(
      `SELECT at FROM (
         SELECT held_until AS at FROM bookings WHERE status IN ('OFFERED', 'HELD')
         UNION ALL SELECT choose_by FROM requests
         UNION ALL SELECT decision_at FROM sessions WHERE status = 'PUBLISHED' AND runs_at IS NULL
         UNION ALL SELECT decide_until FROM sessions WHERE status = 'PUBLISHED'
         UNION ALL SELECT starts_at - interval '12 hours' FROM sessions WHERE status = 'PUBLISHED') moments
       WHERE at > $1 ORDER BY at LIMIT 1`,
      [this.world.clock.now()],
    );
    if (next && this.chance(35)) this.world.clock.set(next.at);
    else this.world.clock.forward({ minutes: this.one([1, 20, 45, 300, 900]) });
  }

  /** What the provider tells comes late, twice, or as if we had not heard. */
  misbehave(): void {
    this.network.onWebhook = () =>
      this.chance(80) ? 'goes well' : this.one(['twice', 'late', 'answer lost'] as const)!;
  }

  /** All that waits is done; then everything that counts seats, money or people says the same. */
  async check(): Promise<void> {
    this.network.heal();
    if (!(await this.network.persist())) throw new Error('something is never done');
    await demandAgrees(this.world);
    await invariants(this.world);
    await booksAgree(this.world);
  }

  async end(): Promise<void> {
    this.network.close();
    await this.world.close();
  }

  private note(what: string, about: unknown): void {
    this.trail.push(`${what} ${this.world.clock.now().toISOString()} ${JSON.stringify(about).slice(0, 120)}`);
  }
}
