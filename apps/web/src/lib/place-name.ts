interface Place {
  name?: string | null;
  room?: string | null;
  town: string;
}

/** "De Werkplaats, Zaal 2"; the town where the place has no name. */
export const placeName = ({ name, room, town }: Place): string =>
  [name ?? town, room].filter(Boolean).join(', ');
