import {
  sumWishes,
  type AskerStatus,
  type Daypart,
  type SharedWish,
  type WishSum,
  WISH_PRICES,
} from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { viewerId } from '../posts/index.js';

/** What the viewer said of a request. */
export interface AskerRow {
  id: string;
  status: AskerStatus;
  dayparts: Daypart[] | null;
  maxPriceExVatCents: number | null;
  confirmedAt: Date | null;
}

/** The viewer among those who joined requests, were invited to or left them, by id of the request; null for who is not. */
export const askerLoader = (context: GraphqlContext, db: Db): DataLoader<string, AskerRow | null> =>
  loader(
    context,
    'request.asker',
    () =>
      new DataLoader<string, AskerRow | null>(async (ids) => {
        const viewer = viewerId(context.actor);
        const rows = viewer
          ? await db.query<AskerRow>(
              `SELECT a.request_id AS id, a.status, a.dayparts, a.max_price_ex_vat_cents AS "maxPriceExVatCents",
                 a.confirmed_at AS "confirmedAt"
               FROM request_askers a WHERE a.person_id = $2 AND a.request_id = ANY($1)`,
              [ids, viewer],
              { name: 'request-askers' },
            )
          : [];
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** What those who joined requests want, added up, by id: a person's own wish, else what the request says. */
export const wishesLoader = (context: GraphqlContext, db: Db): DataLoader<string, WishSum> =>
  loader(
    context,
    'request.wishes',
    () =>
      new DataLoader<string, WishSum>(async (ids) => {
        const rows = await db.query<SharedWish & { id: string }>(
          `SELECT id, dayparts, CASE WHEN step IS NULL THEN NULL WHEN step = 0 THEN 0 ELSE ($2::int[])[step] END
             AS "maxPriceExVatCents", count(*)::int AS people
           FROM (SELECT q.id, coalesce(a.dayparts, q.dayparts) AS dayparts,
                   width_bucket(coalesce(a.max_price_ex_vat_cents, q.max_price_ex_vat_cents), $2::int[]) AS step
                 FROM requests q JOIN request_askers a ON a.request_id = q.id AND a.status = 'JOINED'
                 WHERE q.id = ANY($1)) wish
           GROUP BY id, dayparts, step`,
          [ids, WISH_PRICES],
          { name: 'request-wishes' },
        );
        const found = new Map<string, SharedWish[]>(ids.map((id) => [id, []]));
        for (const row of rows) found.get(row.id)!.push(row);
        return ids.map((id) => sumWishes(found.get(id)!));
      }),
  );

/** Requests of which proposals may still be chosen, by id. */
export const proposedLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  loader(
    context,
    'request.proposed',
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await db.query<{ id: string }>(
          `SELECT DISTINCT request_id AS id FROM proposals WHERE request_id = ANY($1) AND status = 'OPEN'`,
          [ids],
          { name: 'requests-open-for-choice' },
        );
        const found = new Set(rows.map(({ id }) => id));
        return ids.map((id) => found.has(id));
      }),
  );
