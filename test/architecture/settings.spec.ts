import { readFileSync } from 'node:fs';
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
