import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

export const pagesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/over/rangschikking',
    staticData: { plain: true },
    loader: () => loadTexts('pages'),
    component: lazyRouteComponent(() => import('./ranking-page.js'), 'RankingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/over/toegankelijkheid',
    staticData: { plain: true },
    loader: () => loadTexts('pages'),
    component: lazyRouteComponent(() => import('./accessibility-page.js'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/beoordelingen',
    staticData: { plain: true },
    loader: () => loadTexts('reviews'),
    component: lazyRouteComponent(() => import('./reviews-page.js'), 'ReviewsPage'),
  }),
] as const;
