import { Config } from '../../../apps/api/src/platform/config.js';
import { geocoder as chosen } from '../../../apps/api/src/platform/geo/geo.module.js';
import { PdokGeocoder } from '../../../apps/api/src/platform/geo/pdok.geocoder.js';
import { TownsGeocoder } from '../../../apps/api/src/platform/geo/towns.geocoder.js';
import { FakePdok } from './fake-pdok.js';
import { geocoderSuite } from './geocoder.suite.js';

geocoderSuite('the list of towns', async () => ({
  geocoder: new TownsGeocoder(),
  close: async () => undefined,
}));

geocoderSuite('PDOK', async () => {
  const pdok = new FakePdok();
  return { geocoder: new PdokGeocoder(await pdok.listen(), new TownsGeocoder()), close: () => pdok.close() };
});

describe('the list of towns', () => {
  const towns = new TownsGeocoder();
  const names = async (text: string, limit?: number) =>
    (await towns.search(text, limit)).map(({ town }) => town);

  it.each([
    ['den b', "'s-Hertogenbosch"],
    ['hertogenb', "'s-Hertogenbosch"],
    ["'s-Gravenhage", 'Den Haag'],
    ['the hague', 'Den Haag'],
    ['Almere', 'Almere'],
    ['Bruxelles', 'Brussel'],
    ['liege', 'Luik'],
    ['capelle aan den ij', 'Capelle aan den IJssel'],
    ['IJssel', 'IJsselstein'],
  ])('finds by %j', async (text, town) => {
    expect(await names(text)).toContain(town);
  });

  it.each([
    ['Utrehct', 'Utrecht'],
    ['Utrect', 'Utrecht'],
    ['Einhoven', 'Eindhoven'],
    ['Amesfoort', 'Amersfoort'],
    ['Gronningen', 'Groningen'],
    ['Apeldorn', 'Apeldoorn'],
    ['Leeuwaarde', 'Leeuwarden'],
    ['Zwole', 'Zwolle'],
  ])('forgives the slip in %j', async (typed, town) => {
    expect(await names(typed, 3)).toContain(town);
  });

  it('puts the exact name first, then the larger town, ours before the neighbours’', async () => {
    expect((await names('Ede'))[0]).toBe('Ede');
    expect((await names('Am'))[0]).toBe('Amsterdam');
    expect((await towns.search('Heusden'))[0]).toMatchObject({ province: 'Noord-Brabant' });
    expect(await towns.locate({ town: 'Hoeven' })).toMatchObject({ province: 'Noord-Brabant' });
  });

  it('gives every town of the Netherlands its province', async () => {
    const found = await Promise.all(
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => towns.search(letter, 5_000)),
    );
    const dutch = found.flat().filter(({ province }) => province);
    expect(new Set(dutch.map(({ province }) => province)).size).toBe(12);
    expect(dutch.length).toBeGreaterThan(1_300);
  });

  it('forgives nothing in what is too short to resemble', async () => {
    expect(await names('qz')).toEqual([]);
  });
});

describe('PDOK', () => {
  let pdok: FakePdok;
  let url: string;
  beforeAll(async () => {
    pdok = new FakePdok();
    url = await pdok.listen();
  });
  afterAll(() => pdok?.close());
  afterEach(() => {
    pdok.mode = 'well';
  });
  const geocoder = (timeoutMs?: number) => new PdokGeocoder(url, new TownsGeocoder(), timeoutMs);

  it('knows the address to the door', async () => {
    expect(await geocoder().locate({ street: 'Domplein 1', town: 'Utrecht' })).toEqual({
      town: 'Utrecht',
      street: 'Domplein 1',
      postcode: '3512 JC',
      province: 'Utrecht',
      latitude: 52.09063,
      longitude: 5.12205,
    });
    expect(await geocoder().search('domplein 1 utr')).toHaveLength(2);
  });

  it('calls provinces as the list of towns does', async () => {
    expect(await geocoder().locate({ town: 'Leeuwarden' })).toMatchObject({ province: 'Friesland' });
  });

  it('takes no place for another that only resembles it', async () => {
    expect(await geocoder().locate({ street: 'Domplein 1', town: 'Groningen' })).toMatchObject({
      town: 'Groningen',
    });
  });

  it.each(['broken', 'silent', 'nonsense'] as const)(
    'falls back to towns when the server is %s',
    async (mode) => {
      pdok.mode = mode;
      expect(await geocoder(150).search('Utrecht', 1)).toMatchObject([{ town: 'Utrecht' }]);
      expect(await geocoder(150).locate({ street: 'Domplein 1', town: 'Utrecht' })).toMatchObject({
        town: 'Utrecht',
      });
    },
  );

  it('is asked only where the settings say so', () => {
    expect(chosen(new Config({ GEOCODER: 'pdok', PDOK_URL: url }))).toBeInstanceOf(PdokGeocoder);
    expect(chosen(new Config({}))).toBeInstanceOf(TownsGeocoder);
  });
});
