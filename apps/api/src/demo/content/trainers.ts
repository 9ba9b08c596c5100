import { digitalTrainers } from './trainers-digital.js';
import { tradeTrainers } from './trainers-trade.js';
import type { DemoTrainer } from './types.js';

export const trainers: readonly DemoTrainer[] = [...digitalTrainers, ...tradeTrainers];

/**
 * A Dutch VAT id for a trainer: well-formed and with a right check number (modulus 97), yet nobody's, since
 * it is made from a KvK number that was never given out. None under the small-business scheme.
 */
export function vatIdOf(trainer: DemoTrainer): string | null {
  if (trainer.vatStatus === 'KOR') return null;
  const digits = `0${trainer.kvk}`;
  // N = 23, L = 21, B = 11 in the numeric form of the id.
  const remainder = Number(BigInt(`2321${digits}1100`) % 97n);
  const check = (1 - remainder + 97) % 97;
  return `NL${digits}B${String(check).padStart(2, '0')}`;
}
