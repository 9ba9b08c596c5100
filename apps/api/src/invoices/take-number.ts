import { Injectable } from '@nestjs/common';
import { invoiceNumber, PLATFORM_SERIES, sellerCodeAt } from '@nutshell/domain';
import { Db, OutsideTransaction } from '../platform/db/index.js';

export interface TakenNumber {
  code: string;
  year: number;
  sequence: number;
  number: string;
  /** No earlier than the number before. */
  issuedOn: string;
}

/** Numbers without a gap: a series is locked from taking one until the transaction ends, and a rollback gives it back. */
@Injectable()
export class TakeNumber {
  constructor(private readonly db: Db) {}

  /**
   * The next number in the series of a seller (null: the platform) for the year of `today`.
   * @throws OutsideTransaction
   */
  async run(sellerId: string | null, sellerName: string, today: string): Promise<TakenNumber> {
    if (!this.db.inTransaction) throw new OutsideTransaction('taking an invoice number');
    const code = sellerId ? await this.codeOf(sellerId, sellerName) : PLATFORM_SERIES;
    const year = Number(today.slice(0, 4));
    const [taken] = await this.db.query<{ sequence: number; issuedOn: string }>(
      `INSERT INTO invoice_series AS s (code, year, last, last_on) VALUES ($1, $2, 1, $3)
       ON CONFLICT (code, year) DO UPDATE SET last = s.last + 1, last_on = greatest(s.last_on, excluded.last_on)
       RETURNING last AS sequence, last_on::text AS "issuedOn"`,
      [code, year, today],
    );
    return { code, year, ...taken!, number: invoiceNumber(code, year, taken!.sequence) };
  }

  /** A seller keeps their first code, whatever they are called later. */
  private async codeOf(sellerId: string, name: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const [known] = await this.db.query<{ code: string }>(
        'SELECT code FROM invoice_codes WHERE seller_id = $1',
        [sellerId],
      );
      if (known) return known.code;
      await this.db.query(
        'INSERT INTO invoice_codes (code, seller_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [sellerCodeAt(name, attempt), sellerId],
      );
    }
  }
}
