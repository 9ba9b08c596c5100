import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const invoicesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/facturen',
    validateSearch: readSearch,
    loader: () => loadTexts('invoices'),
    component: lazyRouteComponent(() => import('./invoices-page.js'), 'InvoicesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/facturen/$id',
    validateSearch: (search: Record<string, unknown>): { nieuw?: '1' | undefined } => ({
      nieuw: search['nieuw'] === '1' ? '1' : undefined,
    }),
    loader: () => loadTexts('invoices', 'papers', 'order', 'errors'),
    component: lazyRouteComponent(() => import('./invoice-page.js'), 'InvoicePage'),
  }),
] as const;
