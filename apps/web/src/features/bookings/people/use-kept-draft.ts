import { useEffect } from 'react';

/** What somebody typed and did not save yet, kept for this tab: through a reload, a lost connection, signing in. */
export function readDraft<T>(key: string, empty: T): T {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null) ?? empty;
  } catch {
    return empty;
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

export function useKeptDraft(key: string, draft: unknown): void {
  const text = JSON.stringify(draft);
  useEffect(() => {
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // Private browsing without storage: it lives as long as the page.
    }
  }, [key, text]);
}
