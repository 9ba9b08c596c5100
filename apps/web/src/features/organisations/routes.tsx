import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('organisations', 'errors');

export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/organisaties',
    loader,
    component: lazyRouteComponent(() => import('./organisations-page.js'), 'OrganisationsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/organisaties/$slug',
    loader,
    component: lazyRouteComponent(() => import('./organisation-page.js'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/uitnodiging/$code',
    staticData: { plain: true },
    loader,
    component: lazyRouteComponent(() => import('./invitation-page.js'), 'InvitationPage'),
  }),
] as const;
