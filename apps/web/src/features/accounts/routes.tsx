import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../lib/i18n.js';
import { rootRoute } from '../../lib/root-route.js';

const loader = () => loadTexts('accounts');
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** `terug` is where the reader goes afterwards, `error` the code that a link from a mail came back with. */
const validateSearch = (
  search: Record<string, unknown>,
): { terug?: string | undefined; error?: string | undefined } => ({
  terug: textOf(search['terug']),
  error: textOf(search['error']),
});

export const settingsParts = [
  'profiel',
  'kennis',
  'zichtbaar',
  'trainer',
  'belasting',
  'beveiliging',
  'mail',
  'gegevens',
] as const;
export type SettingsPart = (typeof settingsParts)[number];

export const accountsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/inloggen',
    validateSearch,
    loader,
    component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/aanmelden',
    validateSearch,
    loader,
    component: lazyRouteComponent(() => import('./sign-up-page.js'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bevestigd',
    validateSearch,
    loader,
    component: lazyRouteComponent(() => import('./confirmed-page.js'), 'ConfirmedPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/wachtwoord-vergeten',
    validateSearch,
    loader,
    component: lazyRouteComponent(() => import('./forgot-password-page.js'), 'ForgotPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/wachtwoord-herstellen',
    validateSearch: (search: Record<string, unknown>) => ({
      token: textOf(search['token']),
      error: textOf(search['error']),
    }),
    loader,
    component: lazyRouteComponent(() => import('./reset-password-page.js'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/uitloggen',
    loader,
    component: lazyRouteComponent(() => import('./sign-out-page.js'), 'SignOutPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/tot-ziens',
    loader: () => loadTexts('accounts', 'goodbye'),
    component: lazyRouteComponent(() => import('./gone-page.js'), 'GonePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/eerste-beheerder',
    validateSearch: (search: Record<string, unknown>): { code?: string | undefined } => ({
      code: textOf(search['code']),
    }),
    loader,
    component: lazyRouteComponent(() => import('./first-admin-page.js'), 'FirstAdminPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/instellingen',
    validateSearch: (
      search: Record<string, unknown>,
    ): { deel?: SettingsPart | undefined; terug?: string | undefined } => ({
      deel: settingsParts.find((part) => part === search['deel']),
      terug: textOf(search['terug']),
    }),
    loader: () => loadTexts('accounts', 'goodbye', 'errors', 'notices', 'skills'),
    component: lazyRouteComponent(() => import('./settings-page.js'), 'SettingsPage'),
  }),
] as const;
