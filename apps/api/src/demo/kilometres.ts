interface Point {
  latitude: number;
  longitude: number;
}

const KM_PER_DEGREE = 111.2;

/** As the crow flies; near enough within one small country. */
export function kilometres(from: Point, to: Point): number {
  const shrink = Math.cos((from.latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(from.latitude - to.latitude, (from.longitude - to.longitude) * shrink);
}
