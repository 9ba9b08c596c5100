import { PROVINCES } from '@nutshell/domain/request';
import { filterOf, isNarrowed, provinces, readSearch } from './search.js';

describe('the address of the radar', () => {
  it('knows every province by which demand is told', () => {
    expect(provinces).toEqual(Object.keys(PROVINCES));
  });

  it('reads a skill, a province and a daypart, and leaves out what there is not', () => {
    const search = readSearch({ over: 'lassen', provincie: 'Utrecht', dagdeel: 'avond' });
    expect(filterOf(search)).toEqual({ skill: 'lassen', province: 'Utrecht', daypart: 'EVENING' });
    const nothing = readSearch({ over: ' ', provincie: 'Atlantis', dagdeel: 'nacht' });
    expect(filterOf(nothing)).toEqual({ skill: null, province: null, daypart: null });
    expect([isNarrowed(search), isNarrowed(nothing)]).toEqual([true, false]);
  });
});
