import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP } from 'node:net';
import { AddressRefused, isReachable, publicLookup } from './public-addresses.js';

export type OutsideFailure = 'UNREACHABLE' | 'TOO_SLOW' | 'GONE' | 'CLOSED' | 'REFUSED_ADDRESS' | 'TOO_LARGE';

export class OutsideUnread extends Error {
  constructor(
    readonly failure: OutsideFailure,
    override readonly cause?: unknown,
  ) {
    super(failure);
  }
}

/** By what a server knows which version somebody has. */
export interface Version {
  etag: string | null;
  lastModified: string | null;
}

export interface OutsideText extends Version {
  text: string;
}

interface Limits {
  maxBytes: number;
  /** For everything together: name, redirects, body. */
  maxMs: number;
  /** Whether this machine itself may be read, without https too. */
  local: boolean;
  /** What the server is told of who asks. */
  userAgent: string;
}

const REDIRECTS = 5;
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads a text from an address that a stranger gave: https alone, public addresses alone (looked up for the very
 * connection that is made, and anew after each redirect), within a size and a time.
 * @returns null where it has not changed since `known`
 * @throws OutsideUnread
 */
export async function readOutside(url: URL, known: Version, limits: Limits): Promise<OutsideText | null> {
  const signal = AbortSignal.timeout(limits.maxMs);
  try {
    let at = url;
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      const response = await open(at, known, limits, signal);
      const next = redirectOf(response, at);
      if (!next) return await answerOf(response, limits.maxBytes);
      response.destroy();
      at = next;
    }
    throw new OutsideUnread('UNREACHABLE');
  } catch (error) {
    if (error instanceof OutsideUnread) throw error;
    if (error instanceof AddressRefused) throw new OutsideUnread('REFUSED_ADDRESS', error);
    throw new OutsideUnread(signal.aborted ? 'TOO_SLOW' : 'UNREACHABLE', error);
  }
}

function open(at: URL, known: Version, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const { local, userAgent } = limits;
  const host = at.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up.
  if (isIP(host) && !isReachable(host, local)) throw new AddressRefused(host);
  const secure = at.protocol === 'https:';
  if (!secure && !(local && at.protocol === 'http:' && LOOPBACK_NAMES.includes(at.hostname)))
    throw new AddressRefused(at.origin);
  return new Promise((resolve, reject) => {
    const request = (secure ? getSecure : getPlain)(
      at,
      {
        agent: false,
        signal,
        lookup: publicLookup(local),
        headers: {
          'user-agent': userAgent,
          accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
          'accept-encoding': 'identity',
          ...(known.etag && { 'if-none-match': known.etag }),
          ...(known.lastModified && { 'if-modified-since': known.lastModified }),
        },
      },
      resolve,
    );
    request.on('error', reject);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null;
  if (!URL.canParse(headers.location, from.href)) throw new OutsideUnread('UNREACHABLE');
  const to = new URL(headers.location, from);
  to.username = to.password = '';
  return to;
}

async function answerOf(response: IncomingMessage, maxBytes: number): Promise<OutsideText | null> {
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    if (statusCode === 304) return null;
    throw new OutsideUnread(failureOf(statusCode));
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new OutsideUnread('TOO_LARGE');
    chunks.push(chunk);
  }
  if (!response.complete) throw new OutsideUnread('UNREACHABLE');
  return {
    text: Buffer.concat(chunks).toString('utf8'),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
}

function failureOf(status: number): OutsideFailure {
  if (status === 404 || status === 410) return 'GONE';
  if (status === 401 || status === 403) return 'CLOSED';
  return 'UNREACHABLE';
}
