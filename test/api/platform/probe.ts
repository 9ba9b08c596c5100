import { Injectable, Module } from '@nestjs/common';
import { DomainEvent, Reaction, type Reacts } from '../../../apps/api/src/platform/events/index.js';
import { Timer, type RunsTimer, type RunsTogether } from '../../../apps/api/src/platform/jobs/index.js';
import { Db } from '../../../apps/api/src/platform/db/index.js';

/** Something happened that only these tests know. */
export class ProbeHappened extends DomainEvent {
  constructor(readonly name: string) {
    super();
  }
}

/** What the reactions and timers below did, and how they are made to fail. */
export const probe = {
  failing: new Set<string>(),
  waiting: new Map<string, () => void>(),
  /** What happens while `what` calls the outside. */
  meanwhile: new Map<string, () => Promise<void>>(),
  /** Resolves when `what` has run. */
  ran(what: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(what, resolve));
  },
};

async function note(db: Db, what: string): Promise<void> {
  await db.query('CREATE TABLE IF NOT EXISTS probes (what text NOT NULL)');
  await db.query('INSERT INTO probes VALUES ($1)', [what]);
  db.afterCommit(() => probe.waiting.get(what)?.());
  if (probe.failing.has(what)) throw new Error(`${what} fails`);
}

@Reaction(ProbeHappened)
@Injectable()
export class NoteWhenProbeHappened implements Reacts<ProbeHappened> {
  constructor(private readonly db: Db) {}

  run({ name }: ProbeHappened): Promise<void> {
    return note(this.db, `noted ${name}`);
  }
}

@Reaction(ProbeHappened)
@Injectable()
export class CountWhenProbeHappened implements Reacts<ProbeHappened> {
  constructor(private readonly db: Db) {}

  run({ name }: ProbeHappened): Promise<void> {
    return note(this.db, `counted ${name}`);
  }
}

@Timer('probe.ring')
@Injectable()
export class Ring implements RunsTimer {
  constructor(private readonly db: Db) {}

  run(subject: string): Promise<void> {
    return note(this.db, `rang ${subject}`);
  }
}

@Timer('probe.chime', { together: true })
@Injectable()
export class Chime implements RunsTogether {
  constructor(private readonly db: Db) {}

  run(subject: string): Promise<void> {
    return note(this.db, `chimed ${subject}`);
  }

  async runAll(subjects: readonly string[]): Promise<void> {
    await this.db.query('INSERT INTO probes VALUES ($1)', [`chimed ${subjects.length} together`]);
    for (const subject of subjects) await this.run(subject);
  }
}

@Timer('probe.call', { network: true })
@Injectable()
export class Call implements RunsTimer {
  constructor(private readonly db: Db) {}

  async run(subject: string): Promise<void> {
    await note(this.db, `called ${subject}`);
    await probe.meanwhile.get(subject)?.();
  }
}

@Module({ providers: [NoteWhenProbeHappened, CountWhenProbeHappened, Ring, Chime, Call] })
export class ProbeModule {}
