import { isLive } from '@nutshell/domain';
import { demoAccounts } from '../accounts/index.js';
import { hashPassword } from '../platform/auth/index.js';
import { writePastInvoices } from '../invoices/index.js';
import { writeHistory } from '../ledger/index.js';
import { MADE_UP_COMPANY } from '../platform/config.js';
import type { Db } from '../platform/db/index.js';
import { putSkills } from '../skills/index.js';
import { bookingRows } from './booking-rows.js';
import { busyRows } from './busy-rows.js';
import { changeBookings } from './change-bookings.js';
import { cast } from './content/cast.js';
import { demoIds } from './demo-ids.js';
import { insertRows } from './insert-rows.js';
import { loadKnowledge } from './load-knowledge.js';
import { nameCompanies } from './name-companies.js';
import { payPastSessions } from './payout-rows.js';
import { peopleRows } from './people-rows.js';
import { demoPlan, type PlannedBooking } from './plan.js';
import { seatPeople } from './seat-people.js';
import { sessionRow, trainingRows } from './training-rows.js';
import { entryKey, entryRows, sessionTimers } from './turn-rows.js';

const ZONE = 'Europe/Amsterdam';
const LOADING = 4_200_300;

/**
 * Fills a database in which nobody has an account yet with the demo, around `now`, in one transaction.
 * The search index is not touched: an empty one is built when the application starts.
 * @returns whether it did; false where there is somebody already
 */
export function loadDemo(db: Db, now: Date, publicUrl: string): Promise<boolean> {
  return db.tx(async () => {
    await db.query('SELECT pg_advisory_xact_lock($1)', [LOADING]);
    if ((await db.query('SELECT FROM auth."user" LIMIT 1')).length) return false;

    const newId = demoIds();
    const plan = demoPlan(now, ZONE);
    const { sessions, bookings, entries } = plan;
    const people = peopleRows(now, newId, await hashPassword(demoAccounts[0]!.password));
    await insertRows(db, 'auth."user"', people.users);
    await insertRows(db, 'auth.account', people.accounts);
    await insertRows(db, 'people', people.people);
    await insertRows(db, 'trainer_profiles', people.trainerProfiles);
    await insertRows(db, 'sandbox.accounts', people.sandboxAccounts);
    await insertRows(db, 'payout_accounts', people.payoutAccounts);

    const busy = busyRows(now, ZONE, newId, people.ids.get(cast.trainer)!);
    await insertRows(db, 'busy_feeds', busy.feeds);
    await insertRows(db, 'busy_times', busy.times);

    await putSkills(db);
    const skills = await skillIds(db);
    const trainings = trainingRows(now, newId, people.ids, sessions);
    await insertRows(db, 'trainings', trainings.trainings);
    await insertRows(
      db,
      'training_skills',
      trainings.trainingTopics.map(({ topic, ...place }) => ({ ...place, skill_id: skills.get(topic) })),
    );
    await insertRows(db, 'training_items', trainings.items);

    const sessionIds = new Map(sessions.map(({ key, createdAt }) => [key, newId(createdAt)]));
    const taken = new Map<string, number>();
    for (const { session, seats, status } of bookings)
      if (isLive(status)) taken.set(session, (taken.get(session) ?? 0) + seats);
    await insertRows(
      db,
      'sessions',
      sessions.map((session) =>
        sessionRow(
          session,
          sessionIds.get(session.key)!,
          trainings.ids,
          people.ids,
          ZONE,
          taken.get(session.key) ?? 0,
        ),
      ),
    );

    const turns = { sessions, sessionIds, personIds: people.ids, newId };
    const waiting = entryRows(entries, turns);
    await insertRows(db, 'waitlist_entries', waiting.entries);
    const offers = new Map(entries.map((entry) => [entryKey(entry), entry.offerUntil]));
    const entryOf = (booking: PlannedBooking) => {
      const [id, offerUntil] = [waiting.ids.get(entryKey(booking)), offers.get(entryKey(booking))];
      return booking.status === 'OFFERED' && id && offerUntil ? { id, offerUntil } : null;
    };

    const sessionByKey = new Map(sessions.map((session) => [session.key, session]));
    const booked = bookings.map((booking) => ({
      booking,
      session: sessionByKey.get(booking.session)!,
      sessionId: sessionIds.get(booking.session)!,
      memberId: people.ids.get(booking.person)!,
      email: people.emails.get(booking.person)!,
      entry: entryOf(booking),
    }));
    const rows = bookingRows(booked, { now, zone: ZONE, publicUrl, newId });
    await insertRows(db, 'bookings', rows.bookings);
    await db.query(
      `UPDATE waitlist_entries e SET status = 'OFFERED', booking_id = b.id, offer_until = b.held_until
       FROM bookings b WHERE b.waitlist_entry_id = e.id`,
    );
    await insertRows(db, 'payments', rows.payments);
    await insertRows(db, 'refunds', rows.refunds);
    await insertRows(db, 'sandbox.checkouts', rows.checkouts);
    await insertRows(db, 'sandbox.refunds', rows.checkoutRefunds);
    await insertRows(db, 'timers', [...rows.timers, ...sessionTimers(entries, turns)]);
    await changeBookings(db, { now, newId, participantId: people.ids.get(cast.participant)! });
    await loadKnowledge(db, plan, {
      now,
      zone: ZONE,
      newId,
      people: people.ids,
      since: people.since,
      skills,
    });
    await seatPeople(db, { now, zone: ZONE, newId });
    await nameCompanies(db);
    await payPastSessions(db, { now, newId });
    await writeHistory(db);
    await writePastInvoices(db, { platform: MADE_UP_COMPANY, now, newId });
    return true;
  });
}

/** By slug. */
async function skillIds(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ slug: string; id: string }>('SELECT slug, id FROM skills');
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}
