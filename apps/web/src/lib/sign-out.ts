import { apollo } from './apollo.js';
import { hintSignedIn, whenHintChanges } from './login-hint.js';
import { forgetDrafts } from './use-draft.js';

/**
 * Ends the login on this device and forgets everything that was read with it.
 * @throws where the server could not be asked, or could not end it
 */
export async function signOut() {
  const { ok, status } = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!ok) throw new Error(`Answer ${status}`);
  forgetDrafts();
  await afterLoginChange(false);
}

/** Call after signing in or out: reads everything on screen again as the new reader. */
export async function afterLoginChange(signedIn: boolean) {
  hintSignedIn(signedIn);
  await readAgain();
}

/** A query that the new reader may not do fails where it is shown. */
const readAgain = () => apollo.resetStore().catch(() => undefined);

/** Signing in or out in one window changes the others. */
export const followOtherWindows = () => whenHintChanges(() => void readAgain());
