import { log } from '../log.js';
import { type AddressAsked, Geocoder, type GeoPlace } from './geocoder.js';
import { keyOf } from './resemblance.js';

export const PDOK_ATTRIBUTION = 'Adressen: Kadaster (BAG), via PDOK';

const TIMEOUT_MS = 2_500;
const FIELDS =
  'id,type,weergavenaam,woonplaatsnaam,straatnaam,huis_nlt,postcode,provincienaam,centroide_ll,score';
const PLACES = 'type:(woonplaats OR weg OR postcode OR adres)';

interface Doc {
  type: string;
  woonplaatsnaam?: string;
  straatnaam?: string;
  huis_nlt?: string;
  postcode?: string;
  provincienaam?: string;
  centroide_ll?: string;
}

/** Exact addresses from the Kadaster's Locatieserver; where it does not answer in time, towns from `fallback`. */
export class PdokGeocoder extends Geocoder {
  override readonly attribution: string;

  /** @param url for example https://api.pdok.nl/bzk/locatieserver/search/v3_1 */
  constructor(
    private readonly url: string,
    private readonly fallback: Geocoder,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    super();
    this.attribution = `${PDOK_ATTRIBUTION} · ${fallback.attribution}`;
  }

  override async search(text: string, limit = 8): Promise<GeoPlace[]> {
    if (!text.trim()) return [];
    const docs = await this.ask('suggest', { q: text.trim(), rows: String(limit) });
    const places = docs?.map(placeOf).filter((place) => place !== null) ?? [];
    return places.length ? places : this.fallback.search(text, limit);
  }

  override async locate(address: AddressAsked): Promise<GeoPlace | null> {
    const { street, postcode, town } = address;
    const q = [street, postcode, town].filter(Boolean).join(' ');
    const docs = await this.ask('free', { q, rows: '5' });
    const places = docs?.map(placeOf).filter((place) => place !== null) ?? [];
    return places.find((place) => isIn(place, address)) ?? this.fallback.locate(address);
  }

  /** What the server found; null where it did not answer. */
  private async ask(endpoint: 'suggest' | 'free', query: Record<string, string>): Promise<Doc[] | null> {
    try {
      const search = new URLSearchParams({ ...query, fq: PLACES, fl: FIELDS });
      const response = await fetch(`${this.url}/${endpoint}?${search.toString()}`, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const { response: found } = (await response.json()) as { response: { docs: Doc[] } };
      return found.docs;
    } catch (error) {
      log.warn(
        { reason: (error as Error).message },
        'the Locatieserver did not answer; towns are used instead',
      );
      return null;
    }
  }
}

function placeOf(doc: Doc): GeoPlace | null {
  const [, longitude, latitude] = /^POINT\((-?[\d.]+) (-?[\d.]+)\)$/.exec(doc.centroide_ll ?? '') ?? [];
  if (!longitude || !latitude || !doc.woonplaatsnaam) return null;
  const street = [doc.straatnaam, doc.huis_nlt].filter(Boolean).join(' ');
  const postcode = doc.postcode?.replace(/^(\d{4}) ?([A-Z]{2})$/, '$1 $2');
  return {
    town: doc.woonplaatsnaam,
    ...(street && { street }),
    ...(postcode && { postcode }),
    ...(doc.provincienaam && { province: PROVINCE_NAMES[doc.provincienaam] ?? doc.provincienaam }),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}

const PROVINCE_NAMES: Record<string, string> = { Fryslân: 'Friesland' };

/** The server always finds something that resembles; it counts when it is in the town, or has the postcode, that was asked. */
const isIn = (place: GeoPlace, { town, postcode }: AddressAsked): boolean =>
  keyOf(place.town) === keyOf(town) ||
  (!!postcode && place.postcode?.replace(' ', '') === postcode.replace(/\s/g, '').toUpperCase());
