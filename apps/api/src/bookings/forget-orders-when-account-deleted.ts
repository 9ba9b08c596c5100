import { Injectable } from '@nestjs/common';
import { AccountDeleted } from '../accounts/index.js';
import { FORMER_NAME } from '../platform/auth/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { DeclineSeatOffer } from './waitlist/decline-seat-offer.js';

/** Of an order stays what the law wants of a sale; the invoice says on its own to whom it was. */
const BUYER = `CASE WHEN buyer IS NOT NULL THEN jsonb_build_object('kind', buyer -> 'kind', 'name', $2::text,
  'kvk', NULL, 'vatId', NULL, 'street', NULL, 'postcode', NULL, 'town', NULL, 'country', buyer -> 'country', 'email', NULL) END`;

/** Gives up places in line, and lets go of notes and addresses of orders, save those that an invoice still waits for. */
@Reaction(AccountDeleted)
@Injectable()
export class ForgetOrdersWhenAccountDeleted implements Reacts<AccountDeleted> {
  constructor(
    private readonly db: Db,
    private readonly decline: DeclineSeatOffer,
  ) {}

  async run({ personId }: AccountDeleted): Promise<void> {
    const actor = { id: personId, roles: ['member'], language: 'nl' } as const;
    const waiting = await this.db.query<{ id: string }>(
      `SELECT id FROM waitlist_entries WHERE member_id = $1 AND status IN ('WAITING', 'OFFERED') ORDER BY id`,
      [personId],
    );
    for (const { id } of waiting) await this.decline.leave(actor, id);
    await this.db.query(
      'UPDATE waitlist_entries SET buyer = NULL, po_number = NULL, cost_centre = NULL WHERE member_id = $1',
      [personId],
    );
    await this.db.query(
      `UPDATE bookings b SET attendee_note = NULL,
         buyer = CASE WHEN w.open THEN buyer ELSE ${BUYER} END,
         po_number = CASE WHEN w.open THEN po_number END, cost_centre = CASE WHEN w.open THEN cost_centre END
       FROM (SELECT id, EXISTS (SELECT FROM waiting_invoices w WHERE w.booking_id = bookings.id) AS open
             FROM bookings WHERE member_id = $1) w
       WHERE w.id = b.id`,
      [personId, FORMER_NAME],
    );
  }
}
