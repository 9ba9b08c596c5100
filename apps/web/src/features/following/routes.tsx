import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

interface FollowingSearch {
  toon?: 'mensen' | 'berichten' | undefined;
  na?: string | undefined;
  pagina?: number | undefined;
}

export const followingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/volgend',
    staticData: { plain: true },
    validateSearch: (search: Record<string, unknown>): FollowingSearch => ({
      toon: (['mensen', 'berichten'] as const).find((one) => one === search['toon']),
      na: typeof search['na'] === 'string' ? search['na'] : undefined,
      pagina: Number.isInteger(search['pagina']) ? Number(search['pagina']) : undefined,
    }),
    loader: () => loadTexts('home'),
    component: lazyRouteComponent(() => import('./following-page.js'), 'FollowingPage'),
  }),
] as const;
