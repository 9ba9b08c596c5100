interface Place {
  postcode?: string | null;
  town: string;
}

/** "3511 AB Utrecht", in which the postcode stays on one line. */
export const townLine = ({ postcode, town }: Place): string =>
  [postcode?.replace(' ', '\u00a0'), town].filter(Boolean).join(' ');
