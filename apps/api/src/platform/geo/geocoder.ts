export interface GeoPlace {
  town: string;
  street?: string;
  /** As people write it: "3511 AB". */
  postcode?: string;
  /** Of the Netherlands alone. */
  province?: string;
  latitude: number;
  longitude: number;
}

export interface AddressAsked {
  street?: string;
  postcode?: string;
  town: string;
}

/** Finds places in the Netherlands and around it. */
export abstract class Geocoder {
  /** Whose data it is; shown wherever places are, as the licence asks. */
  abstract readonly attribution: string;

  /** Places whose name begins with or resembles the text, the likeliest first. */
  abstract search(text: string, limit?: number): Promise<GeoPlace[]>;

  /** Where an address is, as exactly as is known; null where not even the town is found. */
  abstract locate(address: AddressAsked): Promise<GeoPlace | null>;
}
