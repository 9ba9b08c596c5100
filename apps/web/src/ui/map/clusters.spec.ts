import { clusters, keyOf, mergeTowns } from './clusters.js';

const point = (town: string, latitude: number, longitude: number, count: number) => ({
  town,
  latitude,
  longitude,
  count,
  sessions: [town],
});

describe('towns on the map', () => {
  it('takes the venues of a town together, and keeps namesakes apart', () => {
    const merged = mergeTowns(
      [point('Hengelo', 52.265, 6.793, 3), point('Hengelo', 52.05, 6.31, 1), point('Hengelo', 52.27, 6.8, 2)],
      (a, b) => ({ sessions: [...a.sessions, ...b.sessions] }),
    );
    expect(merged.map(({ count, sessions }) => [count, sessions.length])).toEqual([
      [5, 2],
      [1, 1],
    ]);
    expect(new Set(merged.map(keyOf)).size).toBe(2);
  });

  it('gathers markers that would cover each other around the busiest', () => {
    const place = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
      x: longitude * 100,
      y: latitude * 100,
    });
    const found = clusters(
      [point('Zeist', 52.09, 5.23, 2), point('Utrecht', 52.09, 5.12, 7), point('Zwolle', 52.51, 6.09, 4)],
      place,
    );
    expect(found.map(({ towns, count }) => [towns.map(({ town }) => town), count])).toEqual([
      [['Utrecht', 'Zeist'], 9],
      [['Zwolle'], 4],
    ]);
    expect(found[0]).toMatchObject({ latitude: 52.09, longitude: 5.12 });
  });
});
