import netherlands from '@svg-maps/netherlands';

/**
 * The drawing of @svg-maps/netherlands (MapSVG, CC BY 4.0) is a Mercator map: the corners of what it draws are the
 * outermost points of the European Netherlands, which ties its units to degrees.
 */
const drawn = { left: 0.3, top: 0.3, right: 612.3, bottom: 723.3 };
const earth = { west: 3.3579, north: 53.5557, east: 7.2275, south: 50.7504 };

const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const latitudeOf = (y: number) => ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
const top = mercator(earth.north);
const perUnitX = (earth.east - earth.west) / (drawn.right - drawn.left);
const perUnitY = (top - mercator(earth.south)) / (drawn.bottom - drawn.top);

const toEarth = (x: number, y: number): [number, number] => [
  earth.west + (x - drawn.left) * perUnitX,
  latitudeOf(top - (y - drawn.top) * perUnitY),
];

/** The rings of a path of relative lines (`m dx,dy dx,dy … z`), in longitude and latitude. */
function ringsOf(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .filter((part) => part.trim())
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
      const ring: [number, number][] = [];
      let start: [number, number] | undefined;
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] as number;
        y += numbers[i + 1] as number;
        start ??= [x, y];
        ring.push(toEarth(x, y));
      }
      // `z` goes back to where the ring began; the next `m` counts from there.
      if (start) [x, y] = start;
      return ring;
    });
}

/** The twelve provinces as GeoJSON. */
export const provinces: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { name: string }> = {
  type: 'FeatureCollection',
  features: netherlands.locations.map(({ name, path }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: ringsOf(path).map((ring) => [ring]) },
  })),
};

export const bounds: [[number, number], [number, number]] = [
  [earth.south, earth.west],
  [earth.north, earth.east],
];
