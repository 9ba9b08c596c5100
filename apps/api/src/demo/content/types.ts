export type DemoLanguage = 'NL' | 'EN';

export interface DemoTown {
  name: string;
  province: string;
  latitude: number;
  longitude: number;
}

export interface DemoPlace {
  key: string;
  name: string;
  street: string;
  postcode: string;
  /** Name of a DemoTown. */
  town: string;
  latitude: number;
  longitude: number;
}

export interface DemoPerson {
  slug: string;
  name: string;
  /** Name of a DemoTown. */
  town: string;
  headline: string;
  about?: string;
  languages: readonly DemoLanguage[];
}

export interface DemoParticipant extends DemoPerson {
  /** Slugs of the branches they book in. */
  interests: readonly string[];
}

export interface DemoTrainer extends DemoPerson {
  tradeName: string;
  about: string;
  /** Eight digits, from a range that the register never gave out. */
  kvk: string;
  vatStatus: 'STANDARD' | 'KOR' | 'CRKBO';
  crkboNumber?: string;
  /** Street and number, postcode, town: what stands on an invoice. */
  address: string;
  /** Needs what stands in the own workshop, so gives nothing elsewhere, save in company. */
  ownPlaceOnly?: true;
}

export interface DemoItem {
  moment: 'BEFORE' | 'AFTER';
  kind: 'TEXT' | 'LINK' | 'VIDEO';
  title: string;
  text?: string;
  url?: string;
}

/** When sessions begin, on the clock of the place. */
export type DemoStart = '09:00' | '09:30' | '13:00' | '13:30' | '19:00';

export interface DemoTraining {
  slug: string;
  /** Slug of a DemoTrainer. */
  trainer: string;
  title: string;
  summary: string;
  /** Markdown. */
  description: string;
  outcomes: readonly string[];
  /** Level before and after, 0–4. */
  levels: readonly [from: number, to: number];
  topics: readonly string[];
  /** Dutch unless told otherwise. */
  language?: DemoLanguage;
  /** Face to face unless told otherwise. */
  format?: 'IN_COMPANY' | 'ONLINE';
  minutes: number;
  /** Where its text speaks of a morning, an afternoon or an evening; any time otherwise. */
  starts?: readonly DemoStart[];
  seats: readonly [min: number, max: number];
  priceExVatCents: number;
  extraCosts?: string;
  items?: readonly DemoItem[];
  /** Published unless told otherwise. */
  status?: 'DRAFT';
}
