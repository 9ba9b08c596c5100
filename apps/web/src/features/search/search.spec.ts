import { filterOf, kindsOf, readSearch, toggled } from './search.js';

it('reads an address, and leaves out what makes no sense', () => {
  expect(
    readSearch({ zoek: ' lassen ', soort: 'mensen', over: 'tig-lassen', taal: 'fr', pagina: '2' }),
  ).toEqual({
    zoek: ' lassen ',
    soort: 'mensen',
    over: ['tig-lassen'],
    taal: undefined,
    bij: undefined,
    na: undefined,
    pagina: 2,
  });
  expect(readSearch({ soort: 'constructor', over: [3, ''], pagina: -1 })).toEqual({});
});

it('asks for what was chosen and for everything where nothing was', () => {
  expect(kindsOf({ soort: 'ideeen' })).toEqual(['IDEA']);
  expect(kindsOf({})).toBeNull();
  expect(filterOf({ taal: 'en', over: ['excel'] })).toEqual({
    skills: ['excel'],
    languages: ['EN'],
    organisations: null,
    statuses: null,
  });
});

it('adds a value and takes it away', () => {
  expect(toggled(undefined, 'a')).toEqual(['a']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled(['a'], 'a')).toBeUndefined();
});
