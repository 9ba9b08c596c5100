import { Injectable } from '@nestjs/common';
import {
  booksKeptUntil,
  GOING_PARTS,
  STAYING_PARTS,
  STAYS,
  type GoingPart,
  type StayingPart,
} from '@nutshell/domain';
import { ProveIdentity } from '../platform/auth/index.js';
import { Db } from '../platform/db/index.js';
import type { DeletionPreviewType } from './goodbye.graphql.js';
import { Obligations } from './obligations.queries.js';

const COUNTS: Record<Exclude<GoingPart, 'PROFILE'> | StayingPart, string> = {
  LOGINS: 'auth.session WHERE "userId" = $1',
  FILES: 'files WHERE owner_id = $1',
  SKILLS: 'skill_claims WHERE person_id = $1',
  FOLLOWS: 'follows WHERE person_id = $1',
  MEMBERSHIPS: 'organisation_members WHERE person_id = $1',
  NOTIFICATIONS: 'notifications WHERE person_id = $1',
  MAILS: 'mails WHERE person_id = $1',
  TRAININGS: `trainings WHERE trainer_id = $1 AND status <> 'ARCHIVED'`,
  WAITLIST: `waitlist_entries WHERE member_id = $1 AND status IN ('WAITING', 'OFFERED')`,
  REQUESTS: `request_askers WHERE person_id = $1 AND status = 'JOINED'`,
  CALENDARS: 'busy_feeds WHERE person_id = $1',
  INVOICES:
    '(SELECT FROM invoices WHERE buyer_id = $1 UNION ALL SELECT FROM invoices WHERE seller_id = $1) i',
  BOOKINGS: 'bookings WHERE member_id = $1',
  SELLER: 'payouts WHERE trainer_id = $1',
  TAX: 'seller_tax_details d WHERE person_id = $1 AND EXISTS (SELECT FROM payouts WHERE trainer_id = $1)',
  POSTS: `posts WHERE author_id = $1 AND state = 'VISIBLE'`,
  REVIEWS: 'reviews WHERE author_id = $1',
  VOTES: 'post_votes WHERE person_id = $1',
  MAILS_TO_OTHERS:
    'bookings b JOIN sessions s ON s.id = b.session_id WHERE b.member_id = $1 OR s.trainer_id = $1',
};

type Counts = Record<keyof typeof COUNTS, number> & {
  lastInvoice: string | null;
  lastBooking: string | null;
};

/** What becomes of everything when somebody goes: shown before they do. */
@Injectable()
export class DeletionPreview {
  constructor(
    private readonly db: Db,
    private readonly proving: ProveIdentity,
    private readonly obligations: Obligations,
  ) {}

  async of(personId: string): Promise<DeletionPreviewType> {
    const counts = await this.counts(personId);
    const until: Partial<Record<StayingPart, string>> = {
      ...(counts.lastInvoice && { INVOICES: booksKeptUntil(counts.lastInvoice, STAYS.INVOICES.years!) }),
      ...(counts.lastBooking && { BOOKINGS: booksKeptUntil(counts.lastBooking, STAYS.BOOKINGS.years!) }),
    };
    return {
      needsPassword: await this.proving.hasPassword(personId),
      first: await this.obligations.of(personId),
      goes: GOING_PARTS.map((kind) => ({ kind, count: kind === 'PROFILE' ? 1 : counts[kind] })).filter(
        ({ count }) => count > 0,
      ),
      stays: STAYING_PARTS.map((kind) => ({
        kind,
        count: counts[kind],
        ...STAYS[kind],
        until: until[kind] ?? null,
      })).filter(({ count }) => count > 0),
    };
  }

  private async counts(personId: string): Promise<Counts> {
    const columns = Object.entries(COUNTS).map(
      ([kind, rows]) => `(SELECT count(*)::int FROM ${rows}) AS "${kind}"`,
    );
    const [row] = await this.db.query<Counts>(
      `SELECT ${columns.join(',\n')},
         (SELECT max(issued_on)::text FROM invoices WHERE buyer_id = $1 OR seller_id = $1) AS "lastInvoice",
         (SELECT max(s.ends_at)::date::text FROM bookings b JOIN sessions s ON s.id = b.session_id
          WHERE b.member_id = $1) AS "lastBooking"`,
      [personId],
    );
    return row!;
  }
}
