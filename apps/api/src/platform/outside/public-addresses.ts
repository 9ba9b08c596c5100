import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export class AddressRefused extends Error {
  constructor(address: string) {
    super(`${address} is not a public address`);
  }
}

/** What is not the public internet: RFC 6890, and IPv6 addresses that carry an IPv4 address within. */
const closed = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(net, prefix, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const MAPPED = /^::ffff:/i;

/** @param local whether this machine itself counts as public, as in development */
export function isReachable(address: string, local: boolean): boolean {
  const family = isIP(address);
  if (!family) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  if (kind === 'ipv6' && MAPPED.test(address)) return false;
  if (local && loopback.check(address, kind)) return true;
  return !closed.check(address, kind);
}

/** Resolves a name for one connection, and refuses it where any of its addresses is not public. */
export const publicLookup =
  (local: boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const refused = found?.find(({ address }) => !isReachable(address, local));
      const failed =
        error ?? (refused || !found.length ? new AddressRefused(refused?.address ?? hostname) : null);
      if (failed) callback(failed, '');
      else if (options.all) callback(null, found);
      else callback(null, found[0]!.address, found[0]!.family);
    });
  };
