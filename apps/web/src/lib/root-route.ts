import './static-data.js';
import { createRootRouteWithContext } from '@tanstack/react-router';
import type { ApolloClient } from '@apollo/client';

export interface RouterContext {
  apollo: ApolloClient;
}

/** The parent of every feature's routes; app/router.tsx gives it its layout. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();
