import { filterOf, narrowed, readSearch, sortOf } from './search.js';

it('reads an address, and leaves out what makes no sense', () => {
  expect(
    readSearch({ over: ' lassen ', dagdeel: 'avond,nacht', straal: '25', status: 'toString', van: 'mee' }),
  ).toMatchObject({
    over: 'lassen',
    dagdeel: ['avond'],
    straal: undefined,
    status: undefined,
    van: 'mee',
  });
  expect(readSearch({ plaats: 'Zwolle', bij: '52.5,6.1', straal: 50, sorteer: 'afstand' })).toMatchObject({
    bij: [52.5, 6.1],
    straal: 50,
    sorteer: 'afstand',
  });
  expect(sortOf(readSearch({ sorteer: 'afstand' }))).toBe('JOINED');
});

it('looks among what people can join, and among all of one’s own', () => {
  expect(filterOf({}).status).toEqual(['OPEN']);
  expect(filterOf({ van: 'mij' })).toMatchObject({ status: null, mine: true });
  expect(filterOf({ van: 'past' })).toMatchObject({ status: ['OPEN'], forMe: true });
  expect(filterOf({ van: 'mee', status: 'gepland' }).status).toEqual(['PLANNED']);
});

it('begins on the first page again with another choice', () => {
  expect(narrowed({ na: 'x', pagina: 3 }, { over: 'lassen' })).toEqual({
    over: 'lassen',
    na: undefined,
    pagina: undefined,
  });
});
