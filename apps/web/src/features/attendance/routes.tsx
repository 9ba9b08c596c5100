import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('attendance');

export const attendanceRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/studio/sessies/$id/aanwezigheid',
    loader,
    component: lazyRouteComponent(() => import('./attendance-page.js'), 'AttendancePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/inchecken/$code',
    loader,
    component: lazyRouteComponent(() => import('./check-in-page.js'), 'CheckInPage'),
  }),
] as const;
