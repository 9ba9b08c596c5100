import { normalise } from '../../platform/search/index.js';
import { productSkills, topics } from './index.js';
import { readTree } from './read-tree.js';

const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);
const bySlug = new Map(productSkills.map((skill) => [skill.slug, skill]));

describe('the skills of the product', () => {
  it('are several hundred, over nine branches, at most four levels deep', () => {
    expect(productSkills.length).toBeGreaterThanOrEqual(500);
    expect(productSkills.filter(({ depth }) => depth === 0)).toHaveLength(9);
    expect(Math.max(...productSkills.map(({ depth }) => depth))).toBeLessThanOrEqual(3);
    expect(topics.filter(({ depth }) => depth === 1).length).toBeGreaterThanOrEqual(45);
  });

  it('have an address of their own, and a name of their own among those beside them', () => {
    expect(repeated(productSkills.map(({ slug }) => slug))).toEqual([]);
    expect(productSkills.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(repeated(productSkills.map(({ parent, nl }) => `${parent}/${normalise(nl)}`))).toEqual([]);
    expect(repeated(productSkills.map(({ parent, en }) => `${parent}/${normalise(en)}`))).toEqual([]);
  });

  it('hang below each other without a gap', () => {
    for (const { parent, depth } of productSkills)
      expect(parent ? bySlug.get(parent)?.depth : -1).toBe(depth - 1);
    for (const topic of topics.filter(({ depth }) => depth === 1))
      expect(productSkills.filter(({ parent }) => parent === topic.slug).length).toBeGreaterThanOrEqual(5);
  });

  it('are known by more words than their name, in small letters', () => {
    for (const { nl, en, synonyms } of productSkills) {
      expect(synonyms.nl.length).toBeGreaterThan(0);
      for (const [name, words] of [
        [nl, synonyms.nl],
        [en, synonyms.en],
      ] as const) {
        expect(repeated(words)).toEqual([]);
        expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
        expect(words.filter((word) => word === name.toLowerCase())).toEqual([]);
      }
    }
  });
});

describe('a line of the tree', () => {
  it('holds a skill, two spaces further in than the one above it', () => {
    expect(readTree(['a | A | A | aa, b | c\n\n  b | B | B | |', '  c | C | C | |'])).toMatchObject([
      { slug: 'a', parent: null, depth: 0, synonyms: { nl: ['aa', 'b'], en: ['c'] } },
      { slug: 'b', parent: 'a', depth: 1, synonyms: { nl: [], en: [] } },
      { slug: 'c', parent: 'a', depth: 1 },
    ]);
  });

  it.each(['a | A | A | aa', '  a | A | A | |', 'a | | A | |', ' a | A | A | |'])(
    'is refused as %p',
    (line) => expect(() => readTree([line])).toThrow(line),
  );
});
