import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('bookings');

const paymentReturns = ['klaar', 'afgebroken'] as const;
type PaymentReturn = (typeof paymentReturns)[number];

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
    // How the payment provider sends people back; only the server knows whether they paid.
    validateSearch: (search: Record<string, unknown>): { betaling?: PaymentReturn | undefined } => ({
      betaling: paymentReturns.find((back) => back === search['betaling']),
    }),
    loader,
    component: lazyRouteComponent(() => import('./booking-page.js'), 'BookingPage'),
  }),
] as const;
