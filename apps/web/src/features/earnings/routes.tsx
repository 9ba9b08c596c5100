import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

interface EarningsSearch {
  /** What the payment provider's page sent back. */
  uitbetaling?: 'terug' | 'opnieuw' | undefined;
  jaar?: number | undefined;
}

export const earningsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/inkomsten',
    validateSearch: (search: Record<string, unknown>): EarningsSearch => ({
      uitbetaling: (['terug', 'opnieuw'] as const).find((one) => one === search['uitbetaling']),
      jaar: Number.isInteger(search['jaar']) ? Number(search['jaar']) : undefined,
    }),
    loader: () => loadTexts('earnings', 'errors'),
    component: lazyRouteComponent(() => import('./earnings-page.js'), 'EarningsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/boekingen/$id/klacht',
    loader: () => loadTexts('earnings', 'errors'),
    component: lazyRouteComponent(() => import('./dispute-page.js'), 'DisputePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/beheer/geld',
    loader: () => loadTexts('earnings', 'errors'),
    component: lazyRouteComponent(() => import('./money-page.js'), 'MoneyPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/over/facturen-en-uitbetaling',
    staticData: { plain: true },
    loader: () => loadTexts('earnings'),
    component: lazyRouteComponent(() => import('./agreement-page.js'), 'AgreementPage'),
  }),
] as const;
