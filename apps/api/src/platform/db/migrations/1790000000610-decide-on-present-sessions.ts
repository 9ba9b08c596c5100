import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that were public before there were moments of decision get theirs, or run where it is too late for one. */
export class DecideOnPresentSessions1790000000610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE sessions SET runs_at = starts_at
        WHERE status = 'PUBLISHED' AND min_seats > 1 AND runs_at IS NULL AND starts_at <= now();
      UPDATE sessions s SET runs_at = now()
        WHERE status = 'PUBLISHED' AND min_seats > 1 AND runs_at IS NULL AND min_seats <= (
          SELECT sum(b.seats) FROM bookings b
          WHERE b.session_id = s.id AND b.status IN ('RESERVED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW'));
      UPDATE sessions SET decision_at = week_before.moment
        FROM (SELECT id, (date_trunc('day', starts_at AT TIME ZONE zone) - interval '7 days' + interval '17 hours')
                AT TIME ZONE zone AS moment FROM sessions) week_before
        WHERE week_before.id = sessions.id AND sessions.status = 'PUBLISHED' AND sessions.min_seats > 1
          AND sessions.runs_at IS NULL AND sessions.decision_at IS NULL AND week_before.moment > now();
      UPDATE sessions SET runs_at = now()
        WHERE status = 'PUBLISHED' AND min_seats > 1 AND runs_at IS NULL AND decision_at IS NULL;
      INSERT INTO timers (kind, subject, due_at)
        SELECT 'session.decision', id::text, decision_at FROM sessions
        WHERE status = 'PUBLISHED' AND runs_at IS NULL AND decide_until IS NULL AND decision_at IS NOT NULL
        ON CONFLICT DO NOTHING;
    `);
  }

  /** What was decided stays so. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM timers WHERE kind = 'session.decision' AND done_at IS NULL`);
  }
}
