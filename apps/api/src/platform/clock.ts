import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where "now" comes from, so that a test and the developer's page can move it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** Runs with real time, displaced by an offset that a file keeps over restarts. Not for production. */
export class MovableClock extends Clock {
  private offsetMs: number;

  constructor(private readonly file?: string) {
    super();
    this.offsetMs = file && existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  get offset(): number {
    return this.offsetMs;
  }

  moveTo(instant: Date): void {
    this.displace(instant.getTime() - Date.now());
  }

  moveBy(ms: number): void {
    this.displace(this.offsetMs + ms);
  }

  reset(): void {
    this.displace(0);
  }

  private displace(ms: number): void {
    this.offsetMs = ms;
    if (!this.file) return;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, String(ms));
  }
}
