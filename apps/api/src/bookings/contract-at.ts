/** SQL: when the contract of booking `b` was made. Moving seats to another date does not make a new one. */
export const CONTRACT_AT = `CASE WHEN b.moved_from_id IS NULL THEN coalesce(b.confirmed_at, b.created_at) ELSE (
    WITH RECURSIVE earlier AS (
      SELECT b.moved_from_id AS id
      UNION SELECT e.moved_from_id FROM earlier JOIN bookings e ON e.id = earlier.id WHERE e.moved_from_id IS NOT NULL)
    SELECT coalesce(first.confirmed_at, first.created_at) FROM earlier JOIN bookings first ON first.id = earlier.id
    WHERE first.moved_from_id IS NULL) END`;
