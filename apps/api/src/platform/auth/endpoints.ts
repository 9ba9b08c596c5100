import type { Limit } from '../access/attempts.js';

export interface Endpoint {
  /** Per sender. */
  limit: Limit;
  /** Per mail address in the body, whoever sends: against guessing one password, and against filling one mailbox. */
  perAccount?: Limit;
  /** Answers take at least this long, so that the time does not tell whether an account exists. */
  atLeastMs?: number;
}

const MINUTE = 60;
const often: Limit = { max: 120, windowSeconds: MINUTE };
const careful: Limit = { max: 10, windowSeconds: MINUTE };
const guess: Limit = { max: 20, windowSeconds: 15 * MINUTE };
const mailbox: Limit = { max: 5, windowSeconds: 15 * MINUTE };
const mails = { limit: careful, perAccount: mailbox, atLeastMs: 300 };

export const SIGN_UP = 'POST /sign-up/email';

/** All of better-auth that can be reached; whatever is not here does not exist. */
const endpoints: Record<string, Endpoint> = {
  [SIGN_UP]: { ...mails },
  'POST /sign-in/email': { limit: careful, perAccount: guess },
  'POST /sign-in/magic-link': mails,
  'GET /magic-link/verify': { limit: careful },
  'POST /send-verification-email': mails,
  'GET /verify-email': { limit: careful },
  'POST /request-password-reset': mails,
  'GET /reset-password/:token': { limit: careful },
  'POST /reset-password': { limit: careful },
  'POST /change-password': { limit: careful },
  'POST /sign-out': { limit: often },
  'GET /get-session': { limit: often },
  'GET /list-sessions': { limit: often },
  'POST /revoke-session': { limit: often },
  'POST /revoke-sessions': { limit: often },
  'POST /revoke-other-sessions': { limit: often },
  'POST /two-factor/enable': { limit: careful },
  'POST /two-factor/disable': { limit: careful },
  'POST /two-factor/get-totp-uri': { limit: careful },
  'POST /two-factor/verify-totp': { limit: careful },
  'POST /two-factor/verify-backup-code': { limit: careful },
  'POST /two-factor/generate-backup-codes': { limit: careful },
};

export interface Called extends Endpoint {
  name: string;
}

export function endpointOf(method: string, path: string): Called | null {
  const name = `${method} ${path.replace(/^(\/reset-password)\/[^/]+$/, '$1/:token')}`;
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  return endpoint ? { name, ...endpoint } : null;
}
