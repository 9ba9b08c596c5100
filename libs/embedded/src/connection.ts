import { createHash } from 'node:crypto';
import pg from 'pg';

export const APPLICATION_ROLE = 'nutshell';
const IN_USE = 4_200_001;
const SETTING_UP = 4_200_002;

/** `ref` and `unref` are missing in its types: whether the connection keeps the process alive. */
export type Client = pg.Client & { ref(): void; unref(): void };

/** The application's password follows from the superuser's, so that one secret is kept. */
export const applicationPassword = (password: string): string =>
  createHash('sha256').update(`application:${password}`).digest('hex');

export async function connect(port: number, password: string): Promise<Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    application_name: 'embedded',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  await client.connect();
  return client as Client;
}

/** Tells the server that a process uses it, for as long as the connection lives: also a killed process lets go. */
export async function announceUse(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
}

/** Whether no other process uses the server; then nobody can begin to, until this connection ends. */
export async function isLastUser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [IN_USE]);
  return rows[0]?.last === true;
}

/** Makes the application's role (no superuser: it need not run programs on the machine) and its database. */
export async function setUp(client: Client, database: string, password: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [SETTING_UP]);
  const role = client.escapeIdentifier(APPLICATION_ROLE);
  const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [
    APPLICATION_ROLE,
  ]);
  if (!roles) {
    const secret = client.escapeLiteral(applicationPassword(password));
    await client.query(`create role ${role} login createdb password ${secret}`);
  }
  const { rowCount: databases } = await client.query('select from pg_database where datname = $1', [
    database,
  ]);
  if (!databases) await client.query(`create database ${client.escapeIdentifier(database)} owner ${role}`);
  await client.query('select pg_advisory_unlock($1)', [SETTING_UP]);
}
