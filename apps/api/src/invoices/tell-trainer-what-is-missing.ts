import { Injectable } from '@nestjs/common';
import type { SellerField } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { PostMail } from '../platform/mail/index.js';

interface Row {
  name: string;
  email: string;
  language: Language;
  first: string;
  missing: SellerField[];
}

/** One mail when invoices begin to wait, however many wait with it. */
@Injectable()
export class TellTrainerWhatIsMissing {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly postMail: PostMail,
  ) {}

  async run(sellerId: string): Promise<void> {
    const [row] = await this.db.query<Row>(
      `SELECT p.name, u.email, p.interface_language AS language, w.booking_id AS first, w.missing
       FROM waiting_invoices w JOIN people p ON p.id = w.seller_id JOIN auth."user" u ON u.id = p.id
       WHERE w.seller_id = $1 ORDER BY w.since, w.booking_id LIMIT 1`,
      [sellerId],
    );
    if (!row) return;
    await this.postMail.run({
      key: `invoice-waiting:${row.first}`,
      to: row.email,
      personId: sellerId,
      language: row.language,
      template: 'invoice-waiting',
      props: {
        name: row.name,
        missing: row.missing,
        settingsUrl: `${this.config.publicUrl}/instellingen?deel=trainer`,
      },
    });
  }
}
