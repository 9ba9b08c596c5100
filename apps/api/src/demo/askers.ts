import { people } from './content/people.js';
import { colleagues } from './content/colleagues/index.js';
import type { DemoRequest } from './content/post-types.js';
import { towns } from './content/towns.js';
import { trainers } from './content/trainers.js';
import { kilometres } from './kilometres.js';
import { readers } from './knowers.js';
import type { Random } from './random.js';

const gives = new Set(trainers.map(({ slug }) => slug));
const homes = new Map([...people, ...colleagues].map(({ slug, town }) => [slug, town]));
const townByName = new Map(towns.map((town) => [town.name, town]));
/** So many kilometres further somebody may live, and still come before who lives nearby. */
const WHIM_KM = 60;

/** Who could ask for a training or join, in the order in which they would: who lives nearby mostly, and no trainers. */
export function askersOf(
  random: Random,
  { near, organisation, with: named = [] }: Pick<DemoRequest, 'near' | 'organisation' | 'with'>,
  since: ReadonlyMap<string, Date>,
  at: Date,
): string[] {
  const here = near && townByName.get(near)!;
  const able = readers({ organisation, since, at, not: new Set(named) }).filter((slug) => !gives.has(slug));
  const distance = (slug: string) => {
    const home = townByName.get(homes.get(slug) ?? '');
    return (here && home ? kilometres(here, home) : 0) + random() * WHIM_KM;
  };
  const ordered = able
    .map((slug) => ({ slug, distance: distance(slug) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ slug }) => slug);
  return [...ordered.slice(0, 1), ...named, ...ordered.slice(1)];
}
