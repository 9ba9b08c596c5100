import { centsOf } from './amount.js';
import { csvUrl, filterOf, isFiltered, readSearch, zipUrl } from './search.js';

it('reads what the address says, and nothing else', () => {
  expect(
    readSearch({ kant: 'uitgereikt', jaar: 2026, kwartaal: '4', soort: 'creditnota', open: 1, zoek: 'vonk' }),
  ).toEqual({
    kant: 'uitgereikt',
    jaar: 2026,
    kwartaal: 4,
    soort: 'creditnota',
    open: '1',
    zoek: 'vonk',
  });
  expect(
    Object.values(readSearch({ kant: 'x', jaar: 'x', kwartaal: 5, soort: 'x', open: 'nee' })).filter(Boolean),
  ).toEqual([]);
  expect(readSearch({ kwartaal: 2 }).kwartaal).toBeUndefined();
});

it('asks the server for it', () => {
  expect(filterOf(readSearch({ soort: 'factuur', open: '1', zoek: ' ' }))).toEqual({
    side: 'RECEIVED',
    year: null,
    quarter: null,
    kind: ['SALE'],
    paid: false,
    text: null,
  });
  expect([isFiltered({}), isFiltered({ kant: 'uitgereikt' }), isFiltered({ jaar: 2026 })]).toEqual([
    false,
    false,
    true,
  ]);
});

it('knows where the files are', () => {
  expect(zipUrl(2026, 4, {})).toBe('/invoices/quarter/2026-Q4.zip');
  expect(csvUrl(2026, { kant: 'uitgereikt', kwartaal: 2 })).toBe(
    '/invoices/export.csv?from=2026-04-01&to=2026-06-30&kant=uitgereikt',
  );
  expect(csvUrl(2026, {})).toBe('/invoices/export.csv?from=2026-01-01&to=2026-12-31');
});

it('reads an amount as it is typed', () =>
  expect(['229,90', '229.9', ' 12 ', '', '1.234,50', '-1', '1,234'].map(centsOf)).toEqual([
    22_990,
    22_990,
    1_200,
    null,
    null,
    null,
    null,
  ]));
