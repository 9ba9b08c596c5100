import type { SlugPlace } from '../platform/slugs.js';

export const ORGANISATION_PAGES: SlugPlace = {
  table: 'organisations',
  constraint: 'organisations_slug',
  fallback: 'organisatie',
};
