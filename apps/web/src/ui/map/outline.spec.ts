import { provinces } from './outline.js';

/** Whether a point lies within a ring, by counting crossings. */
const inside = ([x, y]: [number, number], ring: GeoJSON.Position[]) =>
  ring.filter(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + ring.length - 1) % ring.length] ?? [];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length %
    2 ===
  1;

const provinceAt = (latitude: number, longitude: number) =>
  provinces.features.find(({ geometry }) =>
    geometry.coordinates.some(([ring = []]) => inside([longitude, latitude], ring)),
  )?.properties.name;

describe('the outline of the provinces', () => {
  it('has all twelve', () => {
    expect(provinces.features).toHaveLength(12);
  });

  it.each([
    ['Groningen', 53.2194, 6.5665],
    ['Friesland', 53.2012, 5.7999],
    ['Drenthe', 52.9928, 6.5642],
    ['Overijssel', 52.2215, 6.8937],
    ['Flevoland', 52.3508, 5.2647],
    ['Gelderland', 51.8126, 5.8372],
    ['Utrecht', 52.0907, 5.1214],
    ['Noord-Holland', 52.9563, 4.7601],
    ['Zuid-Holland', 51.9225, 4.4792],
    ['Zeeland', 51.4988, 3.611],
    ['Noord-Brabant', 51.4416, 5.4697],
    ['Limburg', 50.8514, 5.691],
  ])('puts a town of %s where it is', (name, latitude, longitude) => {
    expect(provinceAt(latitude, longitude)).toBe(name);
  });
});
