import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();
const groups = new WeakSet();
process.on('exit', endAll);

/** So that nothing goes on by itself when the script ends; of a detached program all that it started ends too. */
export function follow(child) {
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

export function endAll() {
  for (const child of running)
    try {
      process.kill(groups.has(child) ? -child.pid : child.pid);
    } catch {
      // it has ended
    }
}

/** Runs a program to its end and gives its exit code; 1 when it cannot start or a signal ended it. */
export async function run(file, args, options = {}) {
  const child = follow(spawn(file, args, { stdio: 'inherit', ...options }));
  if (options.detached) groups.add(child);
  child.on('error', (error) => console.error(`${file}: ${error.message}`));
  const [code] = await once(child, 'close').catch(() => [1]);
  return code ?? 1;
}

/** Runs a program silently and gives its exit code with all it printed. */
export async function capture(file, args, options = {}) {
  const child = follow(spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  child.on('error', (error) => (output += error.message));
  const [code] = await once(child, 'close').catch(() => [1]);
  return { code: code ?? 1, output };
}

/** npm does not pass on a signal that is sent to it alone: notice that it is gone. */
export function whenNpmEnds(action) {
  const npm = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    action();
  }, 500);
  watch.unref();
}
