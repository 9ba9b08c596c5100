import type { SlugPlace } from '../platform/slugs.js';

/** /vragen/:slug and /ideeen/:slug */
export const POST_PAGES: SlugPlace = {
  table: 'posts',
  constraint: 'posts_slug',
  fallback: 'bericht',
  reserved: ['nieuw'],
};
