import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

interface NewRequest {
  /** What was typed in a search field before. */
  titel?: string | undefined;
  /** Slug of the skill that it is about. */
  over?: string | undefined;
  /** Id of the question or idea that it comes from. */
  uit?: string | undefined;
}

const optional = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 200) : undefined);

export const requestsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leervragen',
    validateSearch: readSearch,
    staticData: { plain: true },
    loader: () => loadTexts('requests', 'posts'),
    component: lazyRouteComponent(() => import('./requests-page.js'), 'RequestsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leervragen/nieuw',
    validateSearch: (search: Record<string, unknown>): NewRequest => ({
      titel: optional(search['titel']),
      over: optional(search['over']),
      uit: optional(search['uit']),
    }),
    staticData: { plain: true },
    loader: () => loadTexts('requests', 'posts', 'errors', 'skills'),
    component: lazyRouteComponent(() => import('./new-request-page.js'), 'NewRequestPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leervragen/$slug',
    validateSearch: (search: Record<string, unknown>): { 'nog-steeds'?: '1' | undefined } => ({
      // From the mail that asks whether it is still wanted.
      'nog-steeds': String(search['nog-steeds']) === '1' ? '1' : undefined,
    }),
    staticData: { plain: true },
    loader: () => loadTexts('requests', 'proposals', 'posts', 'errors', 'skills'),
    component: lazyRouteComponent(() => import('./request-page.js'), 'RequestPage'),
  }),
] as const;
