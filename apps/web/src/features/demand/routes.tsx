import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const demandRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vraagradar',
    validateSearch: readSearch,
    staticData: { plain: true },
    loader: () => loadTexts('radar', 'break-even'),
    component: lazyRouteComponent(() => import('./radar-page.js'), 'RadarPage'),
  }),
] as const;
