import { createReadStream } from 'node:fs';

/**
 * The records of a file of comma separated values (RFC 4180, UTF-8), by the names in its first line. A cell in quotes
 * may hold commas, quotes written twice, and line ends.
 * @throws Error when the file is not there, or ends inside quotes
 */
export async function* readCsv(path: string): AsyncIterable<Record<string, string>> {
  let header: string[] | undefined;
  for await (const cells of rows(createReadStream(path, 'utf8'))) {
    if (!header) header = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
    else if (cells.length > 1 || cells[0])
      yield Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  }
}

/** The cells of each line. */
export async function* rows(chunks: AsyncIterable<string> | Iterable<string>): AsyncIterable<string[]> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  /** A quote inside quotes that either ends them or is the first of two. */
  let pending = false;
  for await (const chunk of chunks)
    for (const character of chunk) {
      if (pending) {
        pending = false;
        if (character === '"') {
          cell += '"';
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (character === '"') pending = true;
        else cell += character;
      } else if (character === '"' && !cell) quoted = true;
      else if (character === ',') {
        cells.push(cell);
        cell = '';
      } else if (character === '\n') {
        yield [...cells, cell];
        cells = [];
        cell = '';
      } else if (character !== '\r') cell += character;
    }
  if (quoted && !pending) throw new Error('The file ends inside quotes');
  if (cell || cells.length) yield [...cells, cell];
}
