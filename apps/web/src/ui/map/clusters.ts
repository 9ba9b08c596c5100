export interface TownPoint {
  town: string;
  latitude: number;
  longitude: number;
  /** How much there is: sessions, or people who ask. */
  count: number;
}

/** Tells towns apart, also two of the same name. */
export const keyOf = ({ town, latitude }: TownPoint) => `${town}/${latitude.toFixed(1)}`;

/** Kilometres, good enough within a country. */
const apartKm = (a: TownPoint, b: TownPoint) =>
  Math.hypot(
    (a.latitude - b.latitude) * 111.2,
    (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180),
  );

/** What is in one town as one point; towns that only share their name stay apart. */
export function mergeTowns<P extends TownPoint>(points: readonly P[], join: (a: P, b: P) => Partial<P>): P[] {
  const towns: P[] = [];
  for (const point of points) {
    const at = towns.findIndex((other) => other.town === point.town && apartKm(other, point) < 15);
    const other = towns[at];
    if (!other) towns.push(point);
    else towns[at] = { ...other, ...join(other, point), count: other.count + point.count };
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
  for (const point of [...points].sort((a, b) => b.count - a.count)) {
    const { x, y } = place(point);
    const close = found.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < apart);
    if (close) {
      close.towns.push(point);
      close.count += point.count;
    } else {
      const { latitude, longitude, count } = point;
      found.push({ towns: [point], count, latitude, longitude, x, y });
    }
  }
  return found;
}
