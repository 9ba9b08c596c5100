import type { DemoColleague } from '../post-types.js';

/** Slug, name, town, headline, skills with levels; then what differs from the usual. */
export const colleague = (
  slug: string,
  name: string,
  town: string,
  headline: string,
  skills: string,
  rest: Partial<DemoColleague> = {},
): DemoColleague => ({ slug, name, town, headline, skills, languages: ['NL'], ...rest });
