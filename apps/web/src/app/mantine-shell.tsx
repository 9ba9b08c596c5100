import '@mantine/core/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from '../lib/color-scheme.js';
import { cssVariables, theme } from './theme.js';

/** Around pages with forms, menus and dialogs; the pages that everyone reads first do without. */
export function MantineShell({ children }: { children: ReactNode }) {
  const { shown } = useColorScheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={shown}>
      {children}
    </MantineProvider>
  );
}
