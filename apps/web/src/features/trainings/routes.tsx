import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

export const trainingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/trainingen',
    validateSearch: readSearch,
    staticData: { plain: true },
    loader: () => loadTexts('trainings'),
    component: lazyRouteComponent(() => import('./trainings-page.js'), 'TrainingsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/trainingen/$slug',
    staticData: { plain: true },
    loader: () => loadTexts('trainings', 'reviews'),
    component: lazyRouteComponent(() => import('./training-page.js'), 'TrainingPage'),
  }),
] as const;
