import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** Whether nothing listens on the port, on whatever address. */
export async function isFree(port, host = '0.0.0.0') {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  } finally {
    if (probe.listening) {
      probe.close();
      await once(probe, 'close');
    }
  }
}

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The process that listens on a port: `{ pid, command, folder }`, or undefined where the system does not tell. */
export function listenerOn(port) {
  return throughProc(port) ?? throughLsof(port);
}

function throughProc(port) {
  try {
    const sockets = new Set(listeningSockets(port).map((inode) => `socket:[${inode}]`));
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const pid =
      sockets.size && pids.find((candidate) => openFiles(candidate).some((file) => sockets.has(file)));
    if (!pid) return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid: Number(pid), command, folder: linkOf(`/proc/${pid}/cwd`) };
  } catch {
    return undefined;
  }
}

function listeningSockets(port) {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => {
    const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
    const fields = rows.map((row) => row.trim().split(/\s+/));
    return fields
      .filter(([, local, , state]) => local.endsWith(`:${hex}`) && state === '0A')
      .map((row) => row[9]);
  });
}

function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function throughLsof(port) {
  try {
    const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const lines = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp'], quiet);
    const pid = Number(/^p(\d+)/m.exec(lines)?.[1]);
    return { pid, command: execFileSync('ps', ['-o', 'command=', '-p', String(pid)], quiet).trim() };
  } catch {
    return undefined;
  }
}

/** What to say to someone whose port is taken. */
export function busyPort(port, again) {
  const holder = listenerOn(port);
  const who = holder
    ? `process ${holder.pid} (${holder.command}${holder.folder ? ` in ${holder.folder}` : ''})`
    : 'a process of another user';
  const stop = holder ? `Stop it with: kill ${holder.pid}\n` : '';
  return `Port ${port} is in use by ${who}.\n${stop}Or take another port: ${again}`;
}
