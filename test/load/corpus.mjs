// Many documents that read like ours: sentences of the demo mixed anew, with compounds that nobody wrote before.
const KINDS = [
  ['training', 0.1],
  ['person', 0.2],
  ['question', 0.55],
  ['idea', 0.15],
];
const NOW = new Date('2026-11-23T09:00:00Z');

/** The same numbers on every run. */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param texts what there is to mix; @yields batches of documents, as a search index takes them */
export async function* corpus(texts, count, batch = 500) {
  const roll = dice(7);
  const of = (list) => list[Math.floor(roll() ** 2 * list.length)];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:])\s+|\n+/)).filter((s) => s.length > 12);
  const words = [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{4,10}/gu),
    ),
  ].sort(() => roll() - 0.5);
  const skills = Array.from({ length: 300 }, (_, at) => `vaardigheid-${at}`);
  const compounds = Array.from({ length: 60_000 }, () => `${of(words)}${of(words)}`);
  const compound = () => of(compounds);
  let documents = [];
  for (let at = 0; at < count; at++) {
    const kind = pick(KINDS, roll());
    const id = `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const some = (most) => Array.from({ length: 1 + Math.floor(roll() * most) }, () => of(sentences));
    const title =
      kind === 'person'
        ? `${name(of(words))} ${name(of(words))}`
        : titleOf(of(sentences), of(words), compound());
    documents.push({
      id,
      kind,
      audience: roll() < 0.3 ? ORGANISATIONS[Math.floor(roll() * ORGANISATIONS.length)] : null,
      title,
      keywords: [of(words), compound(), of(words)],
      summary: of(sentences),
      text: `${some(6).join(' ')} ${compound()} ${compound()}`,
      names: [name(of(words))],
      filters: {
        topics: [of(skills), of(skills)],
        languages: [roll() < 0.85 ? 'NL' : 'EN'],
        format: kind === 'training' ? 'FACE_TO_FACE' : null,
        levelFrom: kind === 'training' ? 1 : null,
        levelTo: kind === 'training' ? 3 : null,
        durationMinutes: kind === 'training' ? 240 : null,
        priceInclCents: kind === 'training' ? 12_100 : null,
        organisation: null,
        status: null,
      },
      esteem: roll() ** 3,
      publishedAt: new Date(NOW.getTime() - Math.floor(roll() * 1000) * 86_400_000),
      occurrences: kind === 'training' ? dates(id, roll) : [],
      readAt: NOW,
    });
    if (documents.length === batch) {
      yield documents;
      documents = [];
    }
  }
  if (documents.length) yield documents;
}

export const ORGANISATIONS = Array.from(
  { length: 40 },
  (_, at) => `03900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
);

const pick = (weighed, dice) => {
  let left = dice;
  return weighed.find(([, weight]) => (left -= weight) < 0)?.[0] ?? weighed[0][0];
};
const name = (word) => word[0].toUpperCase() + word.slice(1);
const titleOf = (sentence, word, compound) =>
  `${sentence.split(' ').slice(0, 6).join(' ')} ${word} ${compound}`;
const dates = (id, roll) =>
  Array.from({ length: Math.floor(roll() * 4) }, (_, at) => ({
    sessionId: id.replace('01900000', `0290000${at}`),
    startsAt: new Date(NOW.getTime() + (1 + Math.floor(roll() * 200)) * 86_400_000),
    localDate: '2026-12-01',
    daypart: 'MORNING',
    latitude: 52 + roll(),
    longitude: 5 + roll(),
    priceInclCents: 12_100,
    seatsLeft: Math.floor(roll() * 8),
  }));
