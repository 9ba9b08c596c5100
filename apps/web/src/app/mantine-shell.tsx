import '@mantine/core/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from '../lib/color-scheme.js';
import { cssVariables, theme } from './theme.js';

/** Mantine writes its variables into a style element, which the content policy allows with the nonce of the page. */
const nonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/** Around pages with forms, menus and dialogs; the pages that everyone reads first do without. */
export function MantineShell({ children }: { children: ReactNode }) {
  const { shown } = useColorScheme();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={shown}
      getStyleNonce={nonce}
    >
      {children}
    </MantineProvider>
  );
}
