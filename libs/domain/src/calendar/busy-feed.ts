import { isBlank, text } from '../check.js';
import type { FieldProblem } from '../errors.js';
import { after, DAY, HOUR } from '../time/index.js';

export const BUSY_FEED_LIMITS = {
  perPerson: 5,
  name: { max: 60 },
  url: { max: 2000 },
  /** Busy times that one feed may hold in the days we read ahead. */
  times: 5_000,
  daysAhead: 400,
  /** How long what has been stays in sight. */
  daysBack: 7,
} as const;

/** Why a feed could not be read the last time. */
export const BUSY_FEED_PROBLEMS = [
  'UNREACHABLE',
  'TOO_SLOW',
  'GONE',
  'CLOSED',
  'REFUSED_ADDRESS',
  'TOO_LARGE',
  'TOO_MANY_TIMES',
  'NO_CALENDAR',
] as const;

export type BusyFeedProblem = (typeof BUSY_FEED_PROBLEMS)[number];

export interface BusyFeedFields {
  readonly name: string;
  readonly url: string;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address as it will be read: `webcal:` stands for `https:`. Null for what is no address of the web.
 * Plain http and this machine itself are for development alone.
 */
export function feedAddress(url: string): URL | null {
  const written = url.trim().replace(/^webcals?:/i, 'https:');
  if (!/^https?:\/\/[^\s]+$/i.test(written) || !URL.canParse(written)) return null;
  return new URL(written);
}

/** @param local whether a feed of this machine itself may be read, as in development */
export function busyFeedProblems({ name, url }: BusyFeedFields, local: boolean): FieldProblem[] {
  return [
    ...text('name', name, { ...BUSY_FEED_LIMITS.name, required: true }),
    ...addressProblems(url, local),
  ];
}

function addressProblems(url: string, local: boolean): FieldProblem[] {
  if (isBlank(url)) return [{ field: 'url', code: 'required' }];
  const address = feedAddress(url);
  if (url.length > BUSY_FEED_LIMITS.url.max || !address) return [{ field: 'url', code: 'url' }];
  if (address.username || address.password) return [{ field: 'url', code: 'notAllowed' }];
  if (LOCAL_HOSTS.includes(address.hostname)) return local ? [] : [{ field: 'url', code: 'notAllowed' }];
  return address.protocol === 'https:' ? [] : [{ field: 'url', code: 'https' }];
}

/** When a feed is read again: each hour; after `failures` in a row ever later, once a day at last. */
export function readAgainAt(now: Date, failures: number): Date {
  const hours = failures === 0 ? 1 : Math.min(2 ** (failures - 1), 24);
  return after(now, hours * HOUR);
}

export interface ReadWindow {
  readonly from: Date;
  readonly to: Date;
}

/** The days of which busy times are kept. */
export const readWindow = (now: Date): ReadWindow => ({
  from: after(now, -BUSY_FEED_LIMITS.daysBack * DAY),
  to: after(now, BUSY_FEED_LIMITS.daysAhead * DAY),
});
