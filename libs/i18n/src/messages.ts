export type Language = 'nl' | 'en';
export const languages = ['nl', 'en'] as const satisfies Language[];

export interface Tree {
  readonly [key: string]: string | Tree;
}

/** One area of the interface: the same keys in both languages, in i18next's format. */
export interface Messages {
  readonly nl: Tree;
  readonly en: Tree;
}
