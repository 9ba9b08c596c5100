import { all } from './index.js';
import type { Tree } from './messages.js';

/** Dotted paths of all texts. */
const keys = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keys(value, `${path}${key}.`),
  );
const text = (tree: Tree, path: string) =>
  path.split('.').reduce<string | Tree>((at, key) => (at as Tree)[key]!, tree) as string;
const variables = (message: string) => [...message.matchAll(/{{-?\s*(\w+)/g)].map(([, name]) => name).sort();

describe.each(Object.entries(all))('%s', (_area, { nl, en }) => {
  it('has the same texts in Dutch and English', () => {
    expect(keys(en).sort()).toEqual(keys(nl).sort());
  });

  it('fills in the same values in both languages', () => {
    for (const key of keys(nl)) {
      expect([key, variables(text(en, key))]).toEqual([key, variables(text(nl, key))]);
    }
  });

  it('leaves no text empty and no plural with one form', () => {
    for (const key of keys(nl)) {
      expect([key, text(nl, key).trim(), text(en, key).trim()]).not.toContain('');
      if (key.endsWith('_one')) expect(keys(nl)).toContain(key.replace(/_one$/, '_other'));
    }
  });
});
