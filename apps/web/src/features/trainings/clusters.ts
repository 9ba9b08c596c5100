export interface TownPoint {
  town: string;
  latitude: number;
  longitude: number;
  sessionCount: number;
}

interface Cluster {
  towns: TownPoint[];
  count: number;
  /** Where its busiest town is. */
  latitude: number;
  longitude: number;
}

/** Towns whose markers would cover each other on the screen, taken together; the busiest is the middle. */
export function clusters(
  points: readonly TownPoint[],
  place: (point: TownPoint) => { x: number; y: number },
  apart = 40,
): Cluster[] {
  const found: (Cluster & { x: number; y: number })[] = [];
  for (const point of [...points].sort((a, b) => b.sessionCount - a.sessionCount)) {
    const { x, y } = place(point);
    const close = found.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < apart);
    if (close) {
      close.towns.push(point);
      close.count += point.sessionCount;
    } else {
      const { latitude, longitude, sessionCount: count } = point;
      found.push({ towns: [point], count, latitude, longitude, x, y });
    }
  }
  return found;
}
