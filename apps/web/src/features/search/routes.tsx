import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/zoeken',
    staticData: { plain: true },
    validateSearch: readSearch,
    loader: () => loadTexts('search'),
    component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
  }),
] as const;
