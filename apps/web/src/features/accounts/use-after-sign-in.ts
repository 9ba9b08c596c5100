import { useRouter } from '@tanstack/react-router';
import { returnPath } from '../../lib/return-path.js';
import { afterLoginChange } from '../../lib/sign-out.js';

/** Reads everything again as the new reader, then goes to where they were. */
export function useAfterSignIn(terug: string | undefined) {
  const router = useRouter();
  return async () => {
    await afterLoginChange(true);
    router.history.replace(returnPath(terug));
  };
}
