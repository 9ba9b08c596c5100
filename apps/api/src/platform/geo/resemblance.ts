/** Letters and digits alone, without accents: "'s-Hertogenbosch" and "s hertogenbosch" are the same. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How many slips of the finger are forgiven. */
export const slipsFor = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/**
 * The fewest letters added, left out, changed or swapped with the next by which `typed` becomes the beginning
 * of `name`; Infinity where that is more than `most`.
 */
export function slips(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most);
  let previous: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++) {
      const change = row[j - 1]! + (typed[i - 1] === name[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1])
        next[j] = Math.min(next[j]!, previous[j - 2]! + 1);
    }
    if (Math.min(...next) > most) return Infinity;
    [previous, row] = [row, next];
  }
  const fewest = Math.min(...row);
  return fewest <= most ? fewest : Infinity;
}
