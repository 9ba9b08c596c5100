export interface RunsTimer {
  /** Looks at the present state before it acts: since the timer was set, anything may have happened. */
  run(subject: string, dueAt: Date, kind: string): Promise<void>;
}

interface TimerOptions {
  /** Runs outside a transaction, at least once: for what leaves the process under an idempotency key. */
  network?: boolean;
}

interface Registered extends TimerOptions {
  kind: string;
  timer: new (...args: never[]) => RunsTimer;
}

const registered = new Map<string, Registered>();

/** Declares what happens when a timer of this kind is due; a class may serve several kinds. It must be a provider of its feature's module. */
export const Timer =
  (kind: string, options: TimerOptions = {}) =>
  <C extends new (...args: never[]) => RunsTimer>(timer: C): void => {
    if (registered.has(kind)) throw new Error(`Two timers are called ${kind}`);
    registered.set(kind, { kind, timer, ...options });
  };

export const timerNamed = (kind: string): Registered | undefined => registered.get(kind);
