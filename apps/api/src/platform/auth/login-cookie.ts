import { createHmac, timingSafeEqual } from 'node:crypto';

/** The prefix of every cookie of the sign-in part. */
export const cookiePrefix = 'nutshell';

/** Carries the sender's address to better-auth; what a client sends under this name is thrown away. */
export const SENDER_HEADER = 'x-nutshell-sender';

export const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https://');

/** Browsers only take a `__Secure-` cookie over https. */
export const loginCookieName = (publicUrl: string): string =>
  `${isSecure(publicUrl) ? '__Secure-' : ''}${cookiePrefix}.session_token`;

const signatureOf = (token: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(token).digest();

/** The value of a login's cookie, as it stands in a header: the token and its signature. */
export const signedToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signatureOf(token, secret).toString('base64')}`);

function cookieValue(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** The token in a Cookie header, or null when it is absent or its signature is not ours. */
export function readLoginToken(header: string | undefined, name: string, secret: string): string | null {
  const raw = header && cookieValue(header, name);
  if (!raw) return null;
  let value: string;
  try {
    value = decodeURIComponent(raw);
  } catch {
    return null;
  }
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = signatureOf(token, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
