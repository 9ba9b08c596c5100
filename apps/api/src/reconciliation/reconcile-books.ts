import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  after,
  DAY,
  needsLook,
  nextReconciliation,
  providerCosts,
  reconcile,
  toBank,
  type Compared,
  type Reconciliation,
} from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { CHECK_PAYMENT } from '../payments/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { PaymentGateway, type ProviderTransaction } from '../platform/payment/index.js';
import { COMPARED, LEDGER_AT_PROVIDER } from './compared.js';
import { BooksDiffered } from './reconciliation.events.js';

const NIGHTLY = { kind: 'books.reconcile', subject: 'nightly' } as const;
/** Read once more: a provider may write a line down a little later than its moment. */
const OVERLAP_DAYS = 3;
const ASK_AGAIN_DAYS = 3;
const KEPT_DIFFERENCES = 200;
const AT_ONCE = 500;

/** Each night: reads the provider's own account, writes its costs down, and compares it line by line with the books. */
@Timer(NIGHTLY.kind, { network: true })
@Injectable()
export class ReconcileBooks implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly gateway: PaymentGateway,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const [set] = await this.db.query('SELECT 1 FROM timers WHERE kind = $1 AND done_at IS NULL', [
      NIGHTLY.kind,
    ]);
    if (!set) await this.db.tx(() => this.setNext());
  }

  private setNext(): Promise<void> {
    return this.timers.set({ ...NIGHTLY, dueAt: nextReconciliation(this.clock.now()) });
  }

  async run(): Promise<void> {
    const until = this.clock.now();
    await this.read(await this.readSince(), after(until, 1));
    const providerCents = await this.gateway.balance();
    await this.db.tx(async () => {
      await this.bookCosts();
      await this.askAgain(until);
      const [sum] = await this.db.query<{ cents: number }>(LEDGER_AT_PROVIDER);
      const compared = await this.db.query<Compared>(COMPARED, [this.gateway.name]);
      const found = reconcile({ providerCents, ledgerCents: sum!.cents }, compared, until);
      await this.keep(found, until);
      await this.setNext();
    });
  }

  private async readSince(): Promise<Date> {
    const [last] = await this.db.query<{ until: Date }>(
      'SELECT until FROM reconciliations WHERE provider = $1 ORDER BY until DESC LIMIT 1',
      [this.gateway.name],
    );
    return last ? after(last.until, -OVERLAP_DAYS * DAY) : new Date(0);
  }

  private async read(since: Date, until: Date): Promise<void> {
    let batch: ProviderTransaction[] = [];
    for await (const line of this.gateway.transactions(since, until)) {
      batch.push(line);
      if (batch.length === AT_ONCE) {
        await this.store(batch);
        batch = [];
      }
    }
    await this.store(batch);
  }

  private async store(lines: readonly ProviderTransaction[]): Promise<void> {
    if (lines.length)
      await this.db.query(
        `INSERT INTO provider_transactions (ref, provider, kind, source_ref, amount_cents, cost_cents, occurred_at)
         SELECT ref, $1, kind, "sourceRef", "amountCents", "costCents", "occurredAt" FROM jsonb_to_recordset($2) AS line
           (ref text, kind text, "sourceRef" text, "amountCents" bigint, "costCents" bigint, "occurredAt" timestamptz)
         ON CONFLICT (ref) DO NOTHING`,
        [this.gateway.name, JSON.stringify(lines)],
      );
  }

  /** What the provider keeps for itself, and what goes to the platform's own bank. */
  private async bookCosts(): Promise<void> {
    const lines = await this.db.query<{ ref: string; kind: string; costs: number; cents: number; at: Date }>(
      `SELECT ref, kind, cost_cents + CASE kind WHEN 'cost' THEN -amount_cents ELSE 0 END AS costs, amount_cents AS cents,
         occurred_at AS at FROM provider_transactions t
       WHERE provider = $1 AND (cost_cents <> 0 OR (kind IN ('cost', 'bank') AND amount_cents <> 0))
         AND NOT EXISTS (SELECT FROM ledger_movements m WHERE m.key IN ('provider-costs:' || t.ref, 'to-bank:' || t.ref))`,
      [this.gateway.name],
    );
    for (const { ref, kind, costs, cents, at } of lines) {
      if (costs)
        await this.ledger.post(providerCosts(costs), { key: `provider-costs:${ref}`, occurredAt: at });
      if (kind === 'bank') await this.ledger.post(toBank(-cents), { key: `to-bank:${ref}`, occurredAt: at });
    }
  }

  /** A webhook that never came: every checkout of the last days that we think is unpaid is asked about once more. */
  private async askAgain(now: Date): Promise<void> {
    const open = await this.db.query<{ id: string }>(
      `SELECT id FROM payments WHERE provider = $1 AND status <> 'PAID' AND checkout_ref IS NOT NULL
         AND created_at > $2 AND expires_at < $3`,
      [this.gateway.name, after(now, -ASK_AGAIN_DAYS * DAY), now],
    );
    if (open.length)
      await this.timers.set({ kind: CHECK_PAYMENT, subject: open.map(({ id }) => id), dueAt: now });
  }

  private async keep(found: Reconciliation, until: Date): Promise<void> {
    const id = newId();
    const kept = await this.db.query(
      `INSERT INTO reconciliations (id, until, provider, provider_cents, ledger_cents, on_the_way_cents, difference_cents, differences)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (until) DO NOTHING RETURNING 1`,
      [
        id,
        until,
        this.gateway.name,
        found.providerCents,
        found.ledgerCents,
        found.onTheWayCents,
        found.differenceCents,
        JSON.stringify(found.differences.slice(0, KEPT_DIFFERENCES)),
      ],
    );
    if (kept.length && needsLook(found)) await this.events.publish(new BooksDiffered(id));
  }
}
