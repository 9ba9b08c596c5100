import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../../lib/i18n.js';
import { rootRoute } from '../../../lib/root-route.js';

export const proposalsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leervragen/$slug/voorstel',
    loader: () => loadTexts('proposing', 'break-even', 'requests', 'studio', 'calendars', 'errors'),
    component: lazyRouteComponent(() => import('./propose-page.js'), 'ProposePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/voorstellen',
    staticData: { plain: true },
    loader: () => loadTexts('proposing', 'proposals'),
    component: lazyRouteComponent(() => import('./studio-proposals-page.js'), 'StudioProposalsPage'),
  }),
] as const;
