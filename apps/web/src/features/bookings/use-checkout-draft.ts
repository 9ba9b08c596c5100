import { useState } from 'react';

interface Draft {
  seats: number;
  note: string;
}

const keyOf = (sessionId: string) => `nutshell-checkout-${sessionId}`;

function read(sessionId: string): Draft {
  try {
    const found: Partial<Draft> = JSON.parse(sessionStorage.getItem(keyOf(sessionId)) ?? '{}');
    return { seats: Math.max(1, Math.trunc(Number(found.seats) || 1)), note: found.note ?? '' };
  } catch {
    return { seats: 1, note: '' };
  }
}

function write(sessionId: string, draft: Draft | null) {
  try {
    if (draft) sessionStorage.setItem(keyOf(sessionId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(sessionId));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** What someone chose and typed in this checkout; survives signing in, signing up and a reload. */
export function useCheckoutDraft(sessionId: string) {
  const [draft, setDraft] = useState(() => read(sessionId));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    write(sessionId, next);
  };
  return { ...draft, change, forget: () => write(sessionId, null) };
}
