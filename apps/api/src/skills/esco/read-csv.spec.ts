import { rows } from './read-csv.js';

const all = async (...chunks: string[]): Promise<string[][]> => {
  const found: string[][] = [];
  for await (const cells of rows(chunks)) found.push(cells);
  return found;
};

it.each([
  [
    'plain cells',
    'a,b\nc,\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'line ends of Windows',
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['commas, quotes and line ends in quotes', '"a,1","b ""c""","d\ne"\nf', [['a,1', 'b "c"', 'd\ne'], ['f']]],
  ['a quote in the middle of a cell', 'a"b,c\n', [['a"b', 'c']]],
])('reads %s', async (_what, text, expected) => {
  expect(await all(text)).toEqual(expected);
  expect(await all(...text)).toEqual(expected);
});

it('refuses a file that was cut off', () => expect(all('a,"b')).rejects.toThrow('inside quotes'));
