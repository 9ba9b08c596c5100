interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets few at a time of this process work on the same thing. Everybody else would wait for its lock on a connection, and
 * a session that all want would take the connections of the whole site. Never inside a transaction: who waits for a turn
 * must hold no lock.
 */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly atOnce: number) {}

  /** @param work is told whether it had to wait for its turn */
  async take<T>(key: string, work: (hasWaited: boolean) => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? { running: 0, waiting: [] };
    this.lines.set(key, line);
    const waits = line.running >= this.atOnce;
    // Whoever is done hands their turn over: the number that runs stays as it is.
    if (waits) await new Promise<void>((resolve) => line.waiting.push(resolve));
    else line.running += 1;
    try {
      return await work(waits);
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else if ((line.running -= 1) === 0) this.lines.delete(key);
    }
  }
}
