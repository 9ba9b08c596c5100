import autocannon from 'autocannon';

/** The least, the middle and the most of some numbers. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted.at(-1) };
}

/** Of times in any order, what so many of them stay below. @param part from 0 to 1 */
export function percentile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/**
 * Ours and its floor in turns, so that what else this machine does hits both.
 * Both answer with a number, in which more is better unless `less`; the ratio is the middle one of the rounds' own.
 */
export async function interleave({ ours, floor, rounds = 3, less = false }) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    // who goes first alternates
    if (round % 2) {
      const own = await ours();
      pairs.push([own, await floor()]);
    } else {
      const bare = await floor();
      pairs.push([await ours(), bare]);
    }
  }
  return {
    ours: spread(pairs.map(([own]) => own)),
    floor: spread(pairs.map(([, bare]) => bare)),
    ratio: spread(pairs.map(([own, bare]) => (less ? bare / own : own / bare))).median,
  };
}

/** Who asks: as many as it takes for none of them to ask too often. */
const SENDERS = Array.from({ length: 1000 }, (_, at) => `203.0.${at >> 8}.${at & 255}`);

/**
 * One request again and again over some connections, in the name of many senders.
 * @param request `{ url, method, headers, body }`
 * @throws what is not answered by 200 is no measure of speed
 */
export async function hammer(request, { connections = 32, seconds = 3 } = {}) {
  const { url, ...asked } = request;
  const { latency, requests, errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    sampleInt: 250,
    requests: SENDERS.map((sender) => ({
      ...asked,
      headers: { ...asked.headers, 'x-forwarded-for': sender },
    })),
  });
  if (errors + timeouts + non2xx)
    throw new Error(`${url}: ${errors} errors, ${timeouts} late, ${non2xx} refused`);
  return {
    perSecond: requests.total / seconds,
    p50: latency.p50,
    p95: latency.p97_5,
    p99: latency.p99,
  };
}

/** The body of an operation of the web app. */
export const operation = (documentId, variables) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ documentId, variables }),
});
