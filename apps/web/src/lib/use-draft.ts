import { useState } from 'react';

type Plain = Record<string, string | number | boolean>;

/** What was stored, as far as it has the shape of `initial`. */
function read<D extends Plain>(key: string, initial: D): D {
  try {
    const found: Record<string, unknown> = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const known = Object.entries(initial).map(([name, value]) => [
      name,
      typeof found[name] === typeof value ? found[name] : value,
    ]);
    return Object.fromEntries(known) as D;
  } catch {
    return initial;
  }
}

function write(key: string, draft: Plain | null) {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage what is typed lasts as long as the page.
  }
}

/** What someone chose and typed in a form, kept in this tab: it survives signing in, a reload and going elsewhere. */
export function useDraft<D extends Plain>(key: string, initial: D) {
  const [draft, setDraft] = useState(() => read(key, initial));
  const change = (part: Partial<D>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    write(key, next);
  };
  return { draft, change, forget: () => write(key, null) };
}
