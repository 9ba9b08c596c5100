import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('bookings');

export const bookingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/trainingen/$slug/boek/$sessionId',
    loader,
    component: lazyRouteComponent(() => import('./checkout-page.js'), 'CheckoutPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/boekingen/$id',
    loader,
    component: lazyRouteComponent(() => import('./booking-page.js'), 'BookingPage'),
  }),
] as const;
