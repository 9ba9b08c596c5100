import { isIP, isIPv6 } from 'node:net';

const NETWORK_GROUPS = 4;
export const LOOPBACK = '127.0.0.1';

/** What counts as one sender: an IPv4 address, or the /64 network of an IPv6 address. */
export function senderOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (plain === '::1') return LOOPBACK;
  if (!isIP(plain)) return 'unknown';
  return isIPv6(plain) ? `${expanded(plain).slice(0, NETWORK_GROUPS).join(':')}::/64` : plain;
}

function expanded(address: string): string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const left = head ? head.split(':') : [];
  if (tail === undefined) return left;
  const right = tail ? tail.split(':') : [];
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}
