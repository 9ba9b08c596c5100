import { useState } from 'react';

type Plain = Record<string, string | number | boolean>;

const PREFIX = 'nutshell-draft-';

/** What was stored, as far as it has the shape of `initial`. */
function read<D extends Plain>(name: string, initial: D): D {
  try {
    const found: Record<string, unknown> = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '{}');
    const known = Object.entries(initial).map(([key, value]) => [
      key,
      typeof found[key] === typeof value ? found[key] : value,
    ]);
    return Object.fromEntries(known) as D;
  } catch {
    return initial;
  }
}

function write(name: string, draft: Plain | null) {
  try {
    if (draft) sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
    else sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Without storage what is typed lasts as long as the page.
  }
}

/** What someone chose and typed in a form, kept in this tab: it survives signing in, a reload and going elsewhere. */
export function useDraft<D extends Plain>(name: string, initial: D) {
  const [draft, setDraft] = useState(() => read(name, initial));
  /** From what is there by then: an upload may end while one types on. */
  const change = (part: Partial<D> | ((now: D) => Partial<D>)) =>
    setDraft((now) => {
      const next = { ...now, ...(typeof part === 'function' ? part(now) : part) };
      write(name, next);
      return next;
    });
  return { draft, change, forget: () => write(name, null) };
}

/** For who signs out: the next person at this screen has nothing to do with what they typed. */
export function forgetDrafts() {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Without storage there is nothing to forget.
  }
}
