import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/mensen/$slug',
    staticData: { plain: true },
    loader: () => loadTexts('people'),
    component: lazyRouteComponent(() => import('./person-page.js'), 'PersonPage'),
  }),
] as const;
