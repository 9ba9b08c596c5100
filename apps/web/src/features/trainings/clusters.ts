export interface TownPoint {
  town: string;
  latitude: number;
  longitude: number;
  sessionCount: number;
}

/** Tells towns apart, also two of the same name. */
export const keyOf = ({ town, latitude }: TownPoint) => `${town}/${latitude.toFixed(1)}`;

/** Kilometres, good enough within a country. */
const apartKm = (a: TownPoint, b: TownPoint) =>
  Math.hypot(
    (a.latitude - b.latitude) * 111.2,
    (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180),
  );

/** Venues of one town as one point; towns that only share their name stay apart. */
export function mergeTowns<P extends TownPoint & { sessions: readonly unknown[] }>(
  points: readonly P[],
): P[] {
  const towns: P[] = [];
  for (const point of points) {
    const at = towns.findIndex((other) => other.town === point.town && apartKm(other, point) < 15);
    const other = towns[at];
    if (!other) towns.push(point);
    else
      towns[at] = {
        ...other,
        sessionCount: other.sessionCount + point.sessionCount,
        sessions: [...other.sessions, ...point.sessions],
      };
  }
  return towns;
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
