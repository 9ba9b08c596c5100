import { randomBytes } from 'node:crypto';

/** Part of an address that nobody guesses. */
export const newInviteCode = (): string => randomBytes(18).toString('base64url');
