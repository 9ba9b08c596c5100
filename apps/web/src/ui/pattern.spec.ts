import { pattern } from './pattern.js';

describe('pattern', () => {
  it('is always the same for the same training', () => {
    expect(pattern('figma', 'a')).toEqual(pattern('figma', 'a'));
  });

  it('differs between trainings of a topic', () => {
    const drawn = new Set(['a', 'b', 'c', 'd'].map((id) => JSON.stringify(pattern('figma', id))));
    expect(drawn.size).toBe(4);
  });

  it('stays small, whatever the family', () => {
    for (let i = 0; i < 24; i++) {
      const shapes = pattern(`topic ${i}`, String(i));
      expect(shapes.length).toBeLessThanOrEqual(3);
      expect(JSON.stringify(shapes).length).toBeLessThan(12_000);
      expect(shapes.some(({ d }) => /NaN|undefined/.test(d))).toBe(false);
    }
  });
});
