const SHORTEST = 3;
const LINKS = ['', 's', 'en', 'e', 'n'];

/** Every way in which a word may be two words written as one, with the letter between them if there is one. */
export function splits(word: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const link of LINKS)
      if (head.endsWith(link) && head.length - link.length >= SHORTEST)
        pairs.push([link ? head.slice(0, -link.length) : head, tail]);
  }
  return pairs;
}

/** The likeliest of them: both are in use, long and common. */
export function likeliestSplit(
  word: string,
  inUse: ReadonlyMap<string, { documents: number }>,
): [string, string] | null {
  let best: { pair: [string, string]; weight: number } | null = null;
  for (const pair of splits(word)) {
    const [head, tail] = pair.map((part) => inUse.get(part)?.documents ?? 0);
    if (!head || !tail) continue;
    // Long parts say more than common ones: "las" + "cursus", not "lascur" + "sus".
    const weight = Math.min(head, tail) * Math.min(pair[0].length, pair[1].length) ** 3;
    if (!best || weight > best.weight) best = { pair, weight };
  }
  return best?.pair ?? null;
}
