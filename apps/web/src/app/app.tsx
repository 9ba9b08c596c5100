import { Suspense } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { apollo } from '../lib/apollo.js';
import { router } from './router.js';

export const App = () => (
  <ApolloProvider client={apollo}>
    <Suspense>
      <RouterProvider router={router} />
    </Suspense>
  </ApolloProvider>
);
