import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const ideasRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ideeen',
    validateSearch: readSearch,
    staticData: { plain: true },
    loader: () => loadTexts('ideas', 'posts'),
    component: lazyRouteComponent(() => import('./ideas-page.js'), 'IdeasPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ideeen/nieuw',
    validateSearch: (search: Record<string, unknown>): { titel?: string | undefined } => ({
      titel: typeof search['titel'] === 'string' ? search['titel'].slice(0, 200) : undefined,
    }),
    staticData: { plain: true },
    loader: () => loadTexts('ideas', 'posts', 'errors'),
    component: lazyRouteComponent(() => import('./publish-page.js'), 'PublishPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ideeen/$slug',
    staticData: { plain: true },
    loader: () => loadTexts('ideas', 'posts', 'errors', 'origins'),
    component: lazyRouteComponent(() => import('./idea-page.js'), 'IdeaPage'),
  }),
] as const;
