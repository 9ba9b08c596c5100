import { useEffect } from 'react';
import { useLocation } from '@tanstack/react-router';

/** Brings the answer or comment of the address into sight once it is there. */
export function useHashTarget(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!ready || !hash) return;
    const found = document.getElementById(hash);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [ready, hash]);
}
