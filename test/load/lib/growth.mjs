const MOST = 1.5;

/** The rows, and for each figure that was measured at several sizes a row of how much slower the largest is. */
export function withGrowth(rows) {
  const sized = new Map();
  for (const row of rows)
    if (row.scale !== null) sized.set(row.figure, [...(sized.get(row.figure) ?? []), row]);
  return [...rows, ...[...sized.values()].filter((of) => of.length > 1).map(growthOf)];
}

function growthOf(rows) {
  const [least, ...more] = [...rows].sort((a, b) => a.scale - b.scale);
  const most = more.at(-1);
  const rate = least.unit.endsWith('/s');
  const factor = rate ? least.median / most.median : most.median / least.median;
  return {
    figure: `${least.figure}, growth`,
    scale: most.scale,
    unit: '×',
    min: factor,
    median: factor,
    max: factor,
    floor: null,
    ratio: null,
    target: { max: MOST },
    note: `from ${least.scale}× to ${most.scale}× the data`,
  };
}
