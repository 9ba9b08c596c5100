import type { SlugPlace } from '../platform/slugs.js';

/** /trainingen/:slug */
export const TRAINING_PAGES: SlugPlace = {
  table: 'trainings',
  constraint: 'trainings_slug',
  fallback: 'training',
};
