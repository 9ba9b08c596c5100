import { createRouter } from '@tanstack/react-router';
import { accountsRoutes } from '../features/accounts/routes.js';
import { agendaRoutes } from '../features/agenda/routes.js';
import { attendanceRoutes } from '../features/attendance/routes.js';
import { bookingsRoutes } from '../features/bookings/routes.js';
import { demandRoutes } from '../features/demand/routes.js';
import { earningsRoutes } from '../features/earnings/routes.js';
import { followingRoutes } from '../features/following/routes.js';
import { homeRoutes } from '../features/home/routes.js';
import { ideasRoutes } from '../features/ideas/routes.js';
import { invoicesRoutes } from '../features/invoices/routes.js';
import { moderationRoutes } from '../features/moderation/routes.js';
import { notificationsRoutes } from '../features/notifications/routes.js';
import { organisationsRoutes } from '../features/organisations/routes.js';
import { pagesRoutes } from '../features/pages/routes.js';
import { peopleRoutes } from '../features/people/routes.js';
import { questionsRoutes } from '../features/questions/routes.js';
import { proposalsRoutes } from '../features/requests/proposals/routes.js';
import { requestsRoutes } from '../features/requests/routes.js';
import { searchRoutes } from '../features/search/routes.js';
import { studioRoutes } from '../features/studio/routes.js';
import { trainingsRoutes } from '../features/trainings/routes.js';
import { apollo } from '../lib/apollo.js';
import { rootRoute } from '../lib/root-route.js';
import { parseSearch, stringifySearch } from '../lib/search-string.js';
import { CrashPage } from './crash-page.js';
import { Layout } from './layout.js';
import { NotFoundPage } from './not-found-page.js';
import { prepareFor } from './page-frame.js';

rootRoute.update({ component: Layout, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...homeRoutes,
    ...trainingsRoutes,
    ...peopleRoutes,
    ...organisationsRoutes,
    ...questionsRoutes,
    ...ideasRoutes,
    ...requestsRoutes,
    ...proposalsRoutes,
    ...demandRoutes,
    ...notificationsRoutes,
    ...moderationRoutes,
    ...pagesRoutes,
    ...accountsRoutes,
    ...bookingsRoutes,
    ...agendaRoutes,
    ...searchRoutes,
    ...followingRoutes,
    ...studioRoutes,
    ...attendanceRoutes,
    ...earningsRoutes,
    ...invoicesRoutes,
  ]),
  context: { apollo },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: CrashPage,
});

router.subscribe('onBeforeLoad', ({ toLocation }) => prepareFor(router.matchRoutes(toLocation)));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
