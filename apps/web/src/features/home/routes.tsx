import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    staticData: { plain: true },
    loader: () => loadTexts('home'),
    component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
  }),
] as const;
