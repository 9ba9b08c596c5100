const HEAD = ['figure', 'data', 'min – median – max', 'floor', 'ratio', 'to reach', ''];

/** The rows of figures as a table for a terminal. */
export function table(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same as a table for a document. */
export function markdown(rows) {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(row) {
  const { figure, scale, unit, min, median, max, floor, ratio } = row;
  return [
    figure,
    scale === null ? '' : `${scale}×`,
    `${[min, median, max].map(short).join(' – ')} ${unit}`,
    floor ? `${short(floor.median)} ${unit}` : '',
    ratio === null ? '' : ratio.toFixed(2),
    wanted(row.target),
    verdict(row),
  ];
}

function wanted(target) {
  if (!target) return '';
  const [[what, value]] = Object.entries(target);
  return { ratio: `ratio ≥ ${value}`, max: `≤ ${value}`, min: `≥ ${value}` }[what];
}

const verdict = (row) => (row.target ? (reaches(row) ? 'reached' : 'MISSED') : '');

/** Whether the middle of what was measured is what it should be; true where nothing is asked. */
export function reaches({ target, ratio, median }) {
  if (!target) return true;
  if (target.ratio !== undefined) return ratio >= target.ratio;
  return target.max === undefined ? median >= target.min : median <= target.max;
}

const short = (number) => (number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3))));
