import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { addDays, resolveWallTime, RETENTION_RULES, toWallTime, type RetentionRule } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer, Timers } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { CarryForward } from './carry-forward.js';
import { statementOf, type Reference } from './rule-sql.js';

const LET_GO = { kind: 'retention.let-go', subject: 'all' } as const;
const ZONE = 'Europe/Amsterdam';
const AT = '03:30';
const AT_ONCE = 1_000;

/**
 * Each night: lets go of what was kept long enough, rule by rule, each in a transaction of its own, so that one that
 * cannot holds up no other. Done twice, it does nothing the second time.
 */
@Timer(LET_GO.kind, { network: true })
@Injectable()
export class LetGo implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly ledger: CarryForward,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.again(false);
  }

  async run(): Promise<void> {
    let more = false;
    for (const rule of RETENTION_RULES)
      try {
        const gone = await this.apply(rule);
        if (gone) log.info({ rule: rule.name, rows: gone }, 'let go of what was kept long enough');
        more ||= gone === AT_ONCE || (gone > 0 && this.refersToItself(rule));
      } catch (error) {
        log.error({ error, rule: rule.name }, 'a rule of retention could not be applied');
      }
    await this.again(more);
  }

  private apply(rule: RetentionRule): Promise<number> {
    if (rule.carriedForward) return this.ledger.letGo(rule, AT_ONCE);
    return this.db.tx(async () => {
      const references = rule.clear ? [] : await this.references(rule.table);
      const today = toWallTime(this.clock.now(), ZONE).slice(0, 10);
      const { sql, values } = statementOf(rule, today, references, AT_ONCE);
      return (await this.db.query(sql, values)).length;
    });
  }

  /** Which columns of which tables hold on to rows of this one. */
  private references(table: string): Promise<Reference[]> {
    return this.db.query<Reference>(
      `SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.confrelid = $1::regclass AND c.confdeltype NOT IN ('c', 'n') AND cardinality(c.conkey) = 1`,
      [table],
    );
  }

  /** A credit note goes before its invoice, an appeal before what it is against: the next turn takes that. */
  private readonly refersToItself = ({ table, clear }: RetentionRule): boolean =>
    !clear && ['invoices', 'bookings', 'moderation_cases'].includes(table);

  private async again(more: boolean): Promise<void> {
    const now = this.clock.now();
    const wall = toWallTime(now, ZONE);
    const at = `${wall.slice(0, 10)}T${AT}`;
    const dueAt = more ? now : resolveWallTime(wall < at ? at : addDays(at, 1), ZONE, 'FIRST');
    await this.db.tx(() => this.timers.set({ ...LET_GO, dueAt }));
  }
}
