import { filterOf, isAsked, readSearch } from './search.js';

it('reads an address, and leaves out what makes no sense', () => {
  expect(
    readSearch({
      weet: 'lassen,excel,figma',
      open: 'bellen,dansen',
      taal: 'en',
      straal: '20',
      sorteer: 'afstand',
    }),
  ).toMatchObject({
    weet: ['lassen', 'excel'],
    open: ['bellen'],
    taal: ['en'],
    straal: undefined,
    sorteer: undefined,
  });
  expect(readSearch({ plaats: 'Zwolle', bij: '52.5,6.1', straal: '20', sorteer: 'afstand' })).toMatchObject({
    bij: [52.5, 6.1],
    straal: 20,
    sorteer: 'afstand',
  });
});

it('asks in the words of the contract', () => {
  const search = readSearch({
    zoek: 'lassen',
    plaats: 'Zwolle',
    bij: '52.5,6.1',
    open: 'vraag',
    firma: 'jansen',
  });
  expect(filterOf(search)).toEqual({
    text: 'lassen',
    skills: null,
    near: { latitude: 52.5, longitude: 6.1, radiusKm: 30 },
    openFor: ['QUESTION'],
    languages: null,
    organisation: 'jansen',
  });
  expect([isAsked(search), isAsked({ pagina: 2 })]).toEqual([true, false]);
});
