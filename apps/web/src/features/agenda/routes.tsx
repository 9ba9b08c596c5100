import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isDay, type Day } from '../../lib/days.js';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

export const agendaViews = ['maand', 'week', 'lijst'] as const;
export type AgendaView = (typeof agendaViews)[number];

interface AgendaSearch {
  weergave?: AgendaView | undefined;
  /** A day in the month or week on screen: 2026-11-26. */
  dag?: Day | undefined;
  voorbij?: '1' | undefined;
}

export const agendaRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/agenda',
    validateSearch: (search: Record<string, unknown>): AgendaSearch => ({
      weergave: agendaViews.find((view) => view === search['weergave']),
      dag: isDay(search['dag']) ? search['dag'] : undefined,
      voorbij: search['voorbij'] === '1' ? '1' : undefined,
    }),
    loader: () => loadTexts('agenda', 'calendars', 'errors'),
    component: lazyRouteComponent(() => import('./agenda-page.js'), 'AgendaPage'),
  }),
] as const;
