import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { seemsSignedIn } from '../../lib/login-hint.js';
import { rootRoute } from '../../lib/root-route.js';
import { readSearch } from './search.js';

interface NewQuestion {
  /** What was typed in a search field before. */
  titel?: string | undefined;
  /** Slug of the skill that it is about. */
  over?: string | undefined;
}

const optional = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 200) : undefined);

export const questionsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vragen',
    validateSearch: readSearch,
    staticData: { plain: true },
    loader: () => loadTexts('questions', 'posts'),
    component: lazyRouteComponent(() => import('./questions-page.js'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vragen/nieuw',
    validateSearch: (search: Record<string, unknown>): NewQuestion => ({
      titel: optional(search['titel']),
      over: optional(search['over']),
    }),
    staticData: { plain: true },
    loader: () => loadTexts('questions', 'posts', 'errors'),
    component: lazyRouteComponent(() => import('./ask-page.js'), 'AskPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vragen/$slug',
    staticData: { plain: true },
    // Nobody writes here without a login.
    loader: () =>
      loadTexts('questions', 'posts', 'origins', ...(seemsSignedIn() ? (['errors'] as const) : [])),
    component: lazyRouteComponent(() => import('./question-page.js'), 'QuestionPage'),
  }),
] as const;
