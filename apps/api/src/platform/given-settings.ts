import { readFileSync } from 'node:fs';

export class ConfigInvalid extends Error {}

export const notRight = (lines: string[]): ConfigInvalid =>
  new ConfigInvalid(
    `These settings are not right:\n${lines.map((line) => `  ${line}`).join('\n')}\nSee .env.example for all of them.`,
  );

/**
 * What was given: by the environment itself or, as containers hand out secrets, by the file that `NAME_FILE` names.
 * @throws ConfigInvalid when a setting is given twice, or its file cannot be read
 */
export function withFiles(env: Record<string, string | undefined>, names: string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of names) {
    const file = env[`${name}_FILE`];
    if (file && env[name]) throw notRight([`${name}: is given twice, also by ${name}_FILE`]);
    const value = file ? textOf(file, name) : env[name];
    if (value) given[name] = value;
  }
  return given;
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw notRight([`${name}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}

/** The address of a database with its password in it, unless it names one itself. */
export function withPassword(address: string, password: string | undefined): string {
  const parsed = new URL(address);
  if (!password || parsed.password) return address;
  parsed.password = encodeURIComponent(password);
  return parsed.href;
}
