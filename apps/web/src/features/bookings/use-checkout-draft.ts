import { useState } from 'react';

interface Draft {
  seats: number;
  note: string;
}

const keyOf = (trainingId: string) => `nutshell-checkout-${trainingId}`;

function read(trainingId: string): Draft {
  try {
    const found: Partial<Draft> = JSON.parse(sessionStorage.getItem(keyOf(trainingId)) ?? '{}');
    return { seats: Math.max(1, Math.trunc(Number(found.seats) || 1)), note: found.note ?? '' };
  } catch {
    return { seats: 1, note: '' };
  }
}

function write(trainingId: string, draft: Draft | null) {
  try {
    if (draft) sessionStorage.setItem(keyOf(trainingId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(trainingId));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** What someone chose and typed in this checkout; survives signing in, a reload, and choosing another date. */
export function useCheckoutDraft(trainingId: string) {
  const [draft, setDraft] = useState(() => read(trainingId));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    write(trainingId, next);
  };
  return { ...draft, change, forget: () => write(trainingId, null) };
}
