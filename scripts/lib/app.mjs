import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { siteEnvironment, siteFile } from './site-process.mjs';
import { kept, root } from './workspace.mjs';

const WARN = 40;
export const logFile = join(kept, 'nutshell.log');

/**
 * Starts the built application as a child. Its log goes to a file, warnings and worse to the terminal too.
 * @returns `ready` (what it says of itself), `ended` (its exit code) and `stop`
 */
export function startApp({ nodeOptions = [], env = {} } = {}) {
  mkdirSync(kept, { recursive: true });
  const child = spawn(process.execPath, [...nodeOptions, siteFile], {
    cwd: root,
    env: { ...siteEnvironment, ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const file = createWriteStream(logFile, { flags: 'a' });
  createInterface({ input: child.stdout }).on('line', (line) => {
    file.write(`${line}\n`);
    const text = readable(line);
    if (text) console.error(text);
  });
  const ended = new Promise((resolve) =>
    child.on('close', (code, signal) => file.end(() => resolve(code ?? (signal ? 1 : 0)))),
  );
  const ready = new Promise((resolve) => child.on('message', (message) => resolve(message)));
  return { ready, ended, stop: () => child.kill('SIGTERM') };
}

/** A line of the log for people; undefined for what they need not see. Stack traces stay in the file. */
function readable(line) {
  try {
    const { level, msg, error, err } = JSON.parse(line);
    if (level < WARN) return undefined;
    return [msg, (error ?? err)?.message].filter(Boolean).join(': ');
  } catch {
    return line;
  }
}
