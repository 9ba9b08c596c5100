import { Suspense, useEffect } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { apollo } from '../lib/apollo.js';
import { endGiven } from '../lib/given.js';
import { router } from './router.js';

export function App() {
  useEffect(endGiven, []);
  return (
    <ApolloProvider client={apollo}>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </ApolloProvider>
  );
}
