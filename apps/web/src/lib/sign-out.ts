import { apollo } from './apollo.js';
import { hintSignedIn } from './login-hint.js';
import { forgetDrafts } from './use-draft.js';

/** Ends the login on this device and forgets everything that was read with it. */
export async function signOut() {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  forgetDrafts();
  await afterLoginChange(false);
}

/** Call after signing in or out: reads everything on screen again as the new reader. */
export async function afterLoginChange(signedIn: boolean) {
  hintSignedIn(signedIn);
  await apollo.resetStore();
}
