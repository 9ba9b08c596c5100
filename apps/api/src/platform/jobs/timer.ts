export interface RunsTimer {
  /** Looks at the present state before it acts: since the timer was set, anything may have happened. */
  run(subject: string, dueAt: Date, kind: string): Promise<void>;
}

export interface RunsTogether extends RunsTimer {
  /** The same for many that are due, in one transaction; where one fails, each is run alone. */
  runAll(subjects: readonly string[], kind: string): Promise<void>;
}

interface Apart {
  /** Runs outside a transaction, at least once: for what leaves the process under an idempotency key. */
  network?: boolean;
  together?: false;
}

interface Together {
  /** Many at a time: for what thousands may be due of at one moment. */
  together: true;
  network?: false;
}

type Registered = { kind: string } & (
  | (Apart & { timer: new (...args: never[]) => RunsTimer })
  | (Together & { timer: new (...args: never[]) => RunsTogether })
);

const registered = new Map<string, Registered>();

/** Declares what happens when a timer of this kind is due; a class may serve several kinds. It must be a provider of its feature's module. */
export function Timer(
  kind: string,
  options?: Apart,
): <C extends new (...args: never[]) => RunsTimer>(timer: C) => void;
export function Timer(
  kind: string,
  options: Together,
): <C extends new (...args: never[]) => RunsTogether>(timer: C) => void;
export function Timer(kind: string, options: Apart | Together = {}) {
  return (timer: new (...args: never[]) => RunsTogether): void => {
    if (registered.has(kind)) throw new Error(`Two timers are called ${kind}`);
    registered.set(kind, { kind, timer, ...options });
  };
}

export const timerNamed = (kind: string): Registered | undefined => registered.get(kind);

/** The kinds of which many run together. */
export const togetherKinds = (): string[] =>
  [...registered.values()].filter(({ together }) => together).map(({ kind }) => kind);
