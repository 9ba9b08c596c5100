import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

interface Paged {
  na?: string | undefined;
  pagina?: number | undefined;
}
interface QueueSearch extends Paged {
  toon?: 'gemeld' | 'bezwaar' | undefined;
}

const paged = (search: Record<string, unknown>): Paged => ({
  na: typeof search['na'] === 'string' ? search['na'] : undefined,
  pagina: Number.isInteger(search['pagina']) ? Number(search['pagina']) : undefined,
});

export const moderationRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/moderatie',
    staticData: { plain: true },
    validateSearch: (search: Record<string, unknown>): QueueSearch => ({
      ...paged(search),
      toon: (['gemeld', 'bezwaar'] as const).find((one) => one === search['toon']),
    }),
    loader: () => loadTexts('moderation', 'posts'),
    component: lazyRouteComponent(() => import('./queue-page.js'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/moderatie/logboek',
    staticData: { plain: true },
    validateSearch: paged,
    loader: () => loadTexts('moderation'),
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/besluiten',
    staticData: { plain: true },
    validateSearch: paged,
    loader: () => loadTexts('moderation'),
    component: lazyRouteComponent(() => import('./decisions-page.js'), 'DecisionsPage'),
  }),
] as const;
