import '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page uses nothing of Mantine, so that a reader need not load it. */
    plain?: boolean;
  }
}
