import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

interface NotificationsSearch {
  toon?: 'ongelezen' | undefined;
  na?: string | undefined;
  pagina?: number | undefined;
}

export const notificationsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/meldingen',
    staticData: { plain: true },
    validateSearch: (search: Record<string, unknown>): NotificationsSearch => ({
      toon: search['toon'] === 'ongelezen' ? 'ongelezen' : undefined,
      na: typeof search['na'] === 'string' ? search['na'] : undefined,
      pagina: Number.isInteger(search['pagina']) ? Number(search['pagina']) : undefined,
    }),
    loader: () => loadTexts('notices'),
    component: lazyRouteComponent(() => import('./notifications-page.js'), 'NotificationsPage'),
  }),
] as const;
