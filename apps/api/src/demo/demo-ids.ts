import { v7 } from 'uuid';
import { randomFrom } from './random.js';

export type NewIdAt = (moment: Date) => string;

/** UUIDv7s that sort by the moments they are given, the same in every run. */
export function demoIds(): NewIdAt {
  const random = randomFrom(7);
  return (moment) =>
    v7({
      msecs: moment.getTime(),
      random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
    });
}
