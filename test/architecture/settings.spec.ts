import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, variables } from '../../apps/api/src/platform/config.js';

const example = readFileSync(join(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
const listed = [...example.matchAll(/^# ([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
);

it('.env.example lists every setting once, and no other', () => {
  expect(listed.map(([name]) => name).toSorted()).toEqual(Object.keys(variables).toSorted());
});

it('every example in it is right', () => {
  expect(() => new Config(Object.fromEntries(listed))).not.toThrow();
});

describe('docs/deployment.md', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'deployment.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, name, value, about]) => ({ name: name!, value: value!, about: about! }),
  );

  it('lists every setting once, and no other', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(variables).toSorted());
  });

  it('gives each its default', () => {
    for (const { name, value } of rows) {
      const { data } = variables[name as keyof typeof variables].safeParse(undefined);
      expect([name, value]).toEqual([name, data === undefined ? '–' : `\`${String(data)}\``]);
    }
  });

  it('marks as secret what containers are given as one', () => {
    const compose = readFileSync(join(import.meta.dirname, '..', '..', 'docker', 'compose.yml'), 'utf8');
    const files = [...compose.matchAll(/^ {4}([A-Z0-9_]+)_FILE: \/run\/secrets/gm)].map(([, name]) => name!);
    const marked = rows.filter(({ about }) => about.startsWith('secret')).map(({ name }) => name);
    expect(new Set(marked)).toEqual(new Set(files));
  });
});

describe('a setting from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutshell-settings-'));
  const file = join(folder, 'secret');
  writeFileSync(file, `${'s'.repeat(40)}\n`);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the text of the file, without the end of its line', () => {
    expect(new Config({ AUTH_SECRET_FILE: file }).authSecret).toBe('s'.repeat(40));
  });

  it('is absent where the file is empty', () => {
    expect(new Config({ STRIPE_SECRET_KEY_FILE: '/dev/null' }).stripeSecretKey).toBeUndefined();
  });

  it('is refused where it is given twice, or cannot be read', () => {
    expect(() => new Config({ AUTH_SECRET_FILE: file, AUTH_SECRET: 'x'.repeat(40) })).toThrow(
      'is given twice',
    );
    expect(() => new Config({ AUTH_SECRET_FILE: join(folder, 'nowhere') })).toThrow(
      `AUTH_SECRET_FILE: ${join(folder, 'nowhere')} cannot be read (ENOENT)`,
    );
  });

  it('is put into the address of the database, whatever it has in it, unless that has one', () => {
    const DATABASE_PASSWORD = 'a/b@c:d#é';
    const { databaseUrl } = new Config({ DATABASE_URL: 'postgres://me@db:5432/nutshell', DATABASE_PASSWORD });
    expect(decodeURIComponent(new URL(databaseUrl!).password)).toBe(DATABASE_PASSWORD);
    const own = 'postgres://me:mine@db:5432/nutshell';
    expect(new Config({ DATABASE_URL: own, DATABASE_PASSWORD }).databaseUrl).toBe(own);
  });
});
