import type { Language } from '../i18n.js';

export interface NewAccount {
  id: string;
  email: string;
  name: string;
  language: Language;
}

/** Whoever keeps people; asked in the transaction in which an account is made or makes place for another. */
export abstract class Profiles {
  abstract open(account: NewAccount): Promise<void>;
  /** Only for an account that was never confirmed, and so never signed in. */
  abstract discard(id: string): Promise<void>;
}
