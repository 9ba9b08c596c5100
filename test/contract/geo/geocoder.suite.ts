import type { Geocoder } from '../../../apps/api/src/platform/geo/index.js';

export function geocoderSuite(
  name: string,
  open: () => Promise<{ geocoder: Geocoder; close(): Promise<void> }>,
): void {
  describe(`${name} as a geocoder`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let geocoder: Geocoder;
    beforeAll(async () => {
      opened = await open();
      geocoder = opened.geocoder;
    });
    afterAll(() => opened?.close());

    it('finds a town by the beginning of its name', async () => {
      const [first] = await geocoder.search('utre');
      expect(first).toMatchObject({ town: 'Utrecht', province: 'Utrecht' });
      expect(first!.latitude).toBeCloseTo(52.09, 1);
      expect(first!.longitude).toBeCloseTo(5.12, 1);
    });

    it('locates a town by its name, however it is written', async () => {
      for (const town of ['Utrecht', 'utrecht', ' UTRECHT '])
        expect(await geocoder.locate({ town })).toMatchObject({ town: 'Utrecht', province: 'Utrecht' });
    });

    it('locates an address at least in its town', async () => {
      const place = await geocoder.locate({ street: 'Domplein 1', postcode: '3512 JC', town: 'Utrecht' });
      expect(place).toMatchObject({ town: 'Utrecht' });
      expect(place!.latitude).toBeCloseTo(52.09, 1);
    });

    it('finds no more than it is asked for, and nothing for nothing', async () => {
      expect((await geocoder.search('utre', 1)).length).toBe(1);
      expect(await geocoder.search('  ')).toEqual([]);
    });

    it('knows no town that does not exist', async () => {
      expect(await geocoder.locate({ town: 'Qwxzveen' })).toBeNull();
    });

    it('tells whose data it is', () => expect(geocoder.attribution).toMatch(/GeoNames/));
  });
}
