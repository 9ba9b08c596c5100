import { Injectable } from '@nestjs/common';
import type { Difference } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import type { Language } from '../platform/i18n.js';
import { PostMail } from '../platform/mail/index.js';
import { BooksDiffered } from './reconciliation.events.js';

const LINES = 20;

@Reaction(BooksDiffered)
@Injectable()
export class EmailAdminsWhenBooksDiffered implements Reacts<BooksDiffered> {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly postMail: PostMail,
  ) {}

  async run({ reconciliationId }: BooksDiffered): Promise<void> {
    const [row] = await this.db.query<{ differenceCents: number; differences: Difference[] }>(
      'SELECT difference_cents AS "differenceCents", differences FROM reconciliations WHERE id = $1',
      [reconciliationId],
    );
    if (!row) return;
    const differences = row.differences
      .filter(({ onTheWay }) => !onTheWay)
      .map(({ kind, ref, providerCents, ledgerCents }) => ({
        what: `${kind} ${ref}`,
        providerCents,
        ledgerCents,
      }));
    for (const { id, name, email, language } of await this.admins())
      await this.postMail.run({
        key: `books-differ:${reconciliationId}:${id}`,
        to: email,
        personId: id,
        language,
        template: 'books-differ',
        props: {
          name,
          differenceCents: row.differenceCents,
          differences: differences.slice(0, LINES),
          url: `${this.config.publicUrl}/beheer/geld`,
        },
      });
  }

  private admins(): Promise<{ id: string; name: string; email: string; language: Language }[]> {
    return this.db.query(
      `SELECT p.id, p.name, u.email, p.interface_language AS language FROM people p JOIN auth."user" u ON u.id = p.id
       WHERE 'admin' = ANY(p.roles) ORDER BY p.id LIMIT 50`,
    );
  }
}
