import { currentLanguage } from '../../lib/i18n.js';

/** Why a call to the sign-in endpoints failed: their code, or OFFLINE, TOO_MANY_REQUESTS, UNKNOWN. */
export type AuthProblem = string;

export type AuthAnswer<T> = { data: T; problem?: undefined } | { data?: undefined; problem: AuthProblem };

interface AuthError {
  code?: string;
}

async function call<T>(path: string, init: RequestInit): Promise<AuthAnswer<T>> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      credentials: 'same-origin',
      ...init,
      // What is mailed comes in the language of the page.
      headers: { 'x-language': currentLanguage(), ...init.headers },
    });
  } catch {
    return { problem: 'OFFLINE' };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { data: body as T };
  if (response.status === 429) return { problem: 'TOO_MANY_REQUESTS' };
  return { problem: (body as AuthError | null)?.code ?? 'UNKNOWN' };
}

const post = <T = unknown>(path: string, body: object = {}) =>
  call<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const get = <T>(path: string) => call<T>(path, { method: 'GET' });

export interface SignedIn {
  /** The password was right, and a second step follows. */
  twoFactorRedirect?: boolean;
}

export interface TotpSetup {
  totpURI: string;
  backupCodes: string[];
}

export interface Login {
  token: string;
  updatedAt: string;
  userAgent?: string | null;
}

/** Thin calls to the sign-in endpoints of this server; problems are answers, never thrown. */
export const auth = {
  signUp: (user: { name: string; email: string; password: string; callbackURL: string }) =>
    post('/sign-up/email', user),
  signIn: (login: { email: string; password: string }) => post<SignedIn>('/sign-in/email', login),
  mailSignInLink: (email: string, callbackURL: string) =>
    post('/sign-in/magic-link', { email, callbackURL, errorCallbackURL: '/inloggen' }),
  verifyTotp: (code: string, trustDevice = false) => post('/two-factor/verify-totp', { code, trustDevice }),
  verifyBackupCode: (code: string, trustDevice = false) =>
    post('/two-factor/verify-backup-code', { code, trustDevice }),
  mailVerification: (email: string, callbackURL: string) =>
    post('/send-verification-email', { email, callbackURL }),
  mailPasswordReset: (email: string) =>
    post('/request-password-reset', { email, redirectTo: '/wachtwoord-herstellen' }),
  resetPassword: (token: string, newPassword: string) => post('/reset-password', { token, newPassword }),
  changePassword: (change: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean }) =>
    post('/change-password', change),
  enableTotp: (password: string) => post<TotpSetup>('/two-factor/enable', { password }),
  disableTotp: (password: string) => post('/two-factor/disable', { password }),
  newBackupCodes: (password: string) =>
    post<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', { password }),
  logins: () => get<Login[]>('/list-sessions'),
  currentLogin: () => get<{ session: { token: string } } | null>('/get-session'),
  endLogin: (token: string) => post('/revoke-session', { token }),
  endOtherLogins: () => post('/revoke-other-sessions'),
  endAllLogins: () => post('/revoke-sessions'),
};
