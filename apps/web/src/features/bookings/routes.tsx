import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () =>
  loadTexts('bookings', 'participants', 'reviews', 'errors', 'order', 'waitlist', 'changes');

const paymentReturns = ['klaar', 'afgebroken'] as const;
type PaymentReturn = (typeof paymentReturns)[number];

interface BookingSearch {
  betaling?: PaymentReturn | undefined;
  /** The seats were booked, but those for the waitlist are not on it. */
  wachtlijst?: 'mislukt' | undefined;
}

const answers = ['ja', 'nee'] as const;

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
    validateSearch: (search: Record<string, unknown>): BookingSearch => ({
      betaling: paymentReturns.find((back) => back === search['betaling']),
      wachtlijst: search['wachtlijst'] === 'mislukt' ? 'mislukt' : undefined,
    }),
    loader,
    component: lazyRouteComponent(() => import('./booking-page.js'), 'BookingPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/wachtlijst/$entryId',
    // What somebody chose in the mail; only a button on the page does it.
    validateSearch: (
      search: Record<string, unknown>,
    ): { antwoord?: (typeof answers)[number] | undefined } => ({
      antwoord: answers.find((answer) => answer === search['antwoord']),
    }),
    loader,
    component: lazyRouteComponent(() => import('./waitlist/waitlist-page.js'), 'WaitlistPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/plekken/$id',
    loader,
    component: lazyRouteComponent(() => import('./people/seat-page.js'), 'SeatPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/boekingen/$id/herroepen',
    loader,
    component: lazyRouteComponent(() => import('./changes/withdraw-page.js'), 'WithdrawPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/herroepen',
    loader,
    component: lazyRouteComponent(() => import('./changes/withdrawals-page.js'), 'WithdrawalsPage'),
  }),
] as const;
