/** Lengths are in points, from the top left. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 539.28, top: 48, bottom: 776 } as const;
export const COLOUR = {
  ink: '#22201C',
  quiet: '#625D54',
  line: '#DDD5C7',
  forest: '#1F5D50',
  kernel: '#E5A03A',
  paper: '#FBF8F3',
};

export type Weight = 'regular' | 'bold';

export interface Ink {
  weight?: Weight;
  size?: number;
  colour?: string;
  align?: 'left' | 'right';
  /** Sums below each other: figures of one width, which makes hyphens wide too. */
  figures?: boolean;
}
