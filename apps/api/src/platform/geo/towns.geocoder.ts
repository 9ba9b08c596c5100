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

  /** Read with the first question, which not every process is asked. */
  private all(): Promise<Town[]> {
    return (this.towns ??= import('./towns.data.js').then(({ TOWNS }) =>
      TOWNS.trim().split(/;\s*/).map(townOf),
    ));
  }
}

function townOf(row: string): Town {
  const [name, country, code, latitude, longitude] = row.split('|') as [
    string,
    string,
    string,
    string,
    string,
  ];
  const town = DUTCH_NAMES[name] ?? name;
  const province = country === 'NL' ? PROVINCES[code] : undefined;
  return {
    place: { town, ...(province && { province }), latitude: Number(latitude), longitude: Number(longitude) },
    keys: [...new Set([town, name, ...(OTHER_NAMES[town] ?? [])].map(keyOf))],
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
