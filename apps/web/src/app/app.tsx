import { Suspense } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { apollo } from '../lib/apollo.js';
import { router } from './router.js';
import { cssVariables, theme } from './theme.js';

const schemes = localStorageColorSchemeManager({ key: 'nutshell-color-scheme' });

/** The server's nonce for this page: only styles that carry it are applied. */
const nonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <ApolloProvider client={apollo}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </ApolloProvider>
    </MantineProvider>
  );
}
