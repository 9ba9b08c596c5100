import { createHash } from 'node:crypto';
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { kept, root } from './workspace.mjs';

const memory = '/dev/shm';
const TMPFS = 0x01021994;
const ROOM_BYTES = 2 * 1024 ** 3;

/** Where the database of the specs is: in memory where there is room. Each world is 700 files, which cost a disk dearly. */
export function testDatabaseFolder() {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const inMemory = join(memory, `nutshell-test-${checkout}`);
  return existsSync(inMemory) || hasRoom() ? inMemory : join(kept, 'test-postgres');
}

function hasRoom() {
  try {
    const { type, bavail, bsize } = statfsSync(memory);
    return type === TMPFS && bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}

/** Gives the memory back, unless another run still uses it. */
export function forgetTestDatabase() {
  const folder = testDatabaseFolder();
  if (folder.startsWith(memory) && !isTestDatabaseUp()) rmSync(folder, { recursive: true, force: true });
}

export const isTestDatabaseUp = () => existsSync(join(testDatabaseFolder(), 'data', 'postmaster.pid'));
