import { deepEqual } from 'node:assert/strict';

/**
 * Refuses a floor that does not answer with what ours does: what both name must be the same, list by list and row by row.
 * @param but names of fields that a floor leaves as they stand in the database
 */
export function agree(ours, floor, but = []) {
  deepEqual(common(floor, ours, but), common(ours, floor, but));
}

/** Of a value what another one names too. */
function common(value, other, but) {
  if (Array.isArray(value)) return value.map((one, at) => common(one, other?.[at], but));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((name) => other && typeof other === 'object' && name in other && !but.includes(name))
      .sort()
      .map((name) => [name, common(value[name], other[name], but)]),
  );
}
