import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('studio', 'running', 'participants', 'errors');

export const studioTabs = ['gepubliceerd', 'concept', 'archief'] as const;
export type StudioTab = (typeof studioTabs)[number];

export const studioRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio',
    validateSearch: (search: Record<string, unknown>): { toon?: StudioTab | undefined } => ({
      toon: studioTabs.find((tab) => tab === search['toon']),
    }),
    loader,
    component: lazyRouteComponent(() => import('./studio-page.js'), 'StudioPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/nieuw',
    loader,
    component: lazyRouteComponent(() => import('./new-training-page.js'), 'NewTrainingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/trainingen/$slug',
    loader,
    component: lazyRouteComponent(() => import('./editor-page.js'), 'EditorPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/sessies/$id',
    loader,
    component: lazyRouteComponent(() => import('./session-page.js'), 'SessionPage'),
  }),
] as const;
