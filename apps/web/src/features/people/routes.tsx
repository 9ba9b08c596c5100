import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/wie-weet-wat',
    staticData: { plain: true },
    validateSearch: readSearch,
    loader: () => loadTexts('people', 'skills'),
    component: lazyRouteComponent(() => import('./directory-page.js'), 'DirectoryPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/mensen/$slug',
    staticData: { plain: true },
    loader: () => loadTexts('people', 'skills'),
    component: lazyRouteComponent(() => import('./person-page.js'), 'PersonPage'),
  }),
] as const;
