import { parseSearch, stringifySearch } from '../../lib/search-string.js';
import { cleared, filterOf, isNarrowed, narrowed, readSearch, sortOf } from './search.js';

const read = (address: string) => readSearch(parseSearch(address));

describe('the address of the trainings', () => {
  const full =
    '?zoek=figma&onderwerp=web,design&plaats=Utrecht&bij=52.09,5.12&straal=50&van=2026-11-26&tot=2026-12-24' +
    '&dagdeel=ochtend,avond&prijs=150&niveau=1&taal=nl&vorm=locatie,online&plekken=2&duur=240&sorteer=afstand' +
    '&weergave=kaart&na=abc&pagina=3';

  it('reads everything it writes', () => {
    expect(stringifySearch({ ...read(full) })).toBe(full);
  });

  it('becomes the filter of the contract', () => {
    expect(filterOf(read(full))).toEqual({
      text: 'figma',
      topics: ['web', 'design'],
      near: { latitude: 52.09, longitude: 5.12, radiusKm: 50 },
      from: '2026-11-26',
      to: '2026-12-24',
      dayparts: ['MORNING', 'EVENING'],
      maxPriceCents: 15_000,
      level: 1,
      languages: ['NL'],
      formats: ['FACE_TO_FACE', 'ONLINE'],
      seatsLeft: 2,
      maxDurationMinutes: 240,
    });
    expect(sortOf(read(full))).toBe('DISTANCE');
  });

  it.each([
    '?zoek=%20',
    '?plaats=Utrecht',
    '?plaats=Utrecht&bij=noord,zuid',
    '?bij=52,5&straal=10',
    '?van=morgen&tot=2026-02-31',
    '?dagdeel=nacht&taal=fr&vorm=boot',
    '?prijs=-1&niveau=9&plekken=0&duur=1&pagina=1',
    '?sorteer=afstand',
    '?weergave=lijst&maand=2026-13',
  ])('leaves out what makes no sense: %s', (address) => {
    expect(Object.values(read(address)).filter((value) => value !== undefined)).toEqual([]);
  });

  it('keeps a price of nothing and the lowest level', () => {
    expect(filterOf(read('?prijs=0&niveau=0'))).toMatchObject({ maxPriceCents: 0, level: 0 });
  });

  it('takes 30 km where no radius is chosen', () => {
    expect(filterOf(read('?plaats=Utrecht&bij=52.09,5.12')).near).toMatchObject({ radiusKm: 30 });
  });

  it('goes back to the first page when something else is chosen', () => {
    expect(narrowed(read('?pagina=3&na=abc'), { zoek: 'lassen' })).toMatchObject({
      zoek: 'lassen',
      pagina: undefined,
      na: undefined,
    });
  });

  it('keeps the view when all filters are let go', () => {
    const left = cleared(read(full));
    expect(isNarrowed(left)).toBe(false);
    expect(left.weergave).toBe('kaart');
    expect(left.sorteer).toBeUndefined();
  });
});
