import { defaultClientConditions, defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { budget } from './build/budget.js';
import { compress } from './build/compress.js';
import { messages } from './build/messages.js';
import { persistedDocuments } from './build/persisted-documents.js';

const api = process.env.API_URL ?? 'http://localhost:4201';
const proxied = [
  '/graphql',
  '/live',
  '/api',
  '/files',
  '/sandbox',
  '/calendar',
  '/dev',
  '/webhooks',
  '/unsubscribe',
  '/invoices',
  '/taxes',
  '/account/',
];

/** What every page needs, in one file: it compresses better together and changes seldom. */
const vendor =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|@apollo|@wry|optimism|graphql|rxjs|tslib|i18next|react-i18next)\//;

export default defineConfig({
  plugins: [react(), messages(), persistedDocuments(), budget(), compress()],
  resolve: {
    // `es2015` picks rxjs without the helpers for old browsers.
    conditions: ['source', 'es2015', ...defaultClientConditions],
    // what old versions of React needed is in React by now
    alias: [{ find: /^use-sync-external-store\/shim\b/, replacement: 'use-sync-external-store' }],
  },
  server: {
    port: Number(process.env.PORT ?? 4300),
    strictPort: true,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, xfwd: true }])),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 2048,
    // Every browser that runs ES2022 knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The shared file lists them all: names for people would cost each visit 2.5 kB.
        chunkFileNames: 'assets/_[hash].js',
        assetFileNames: ({ names }) =>
          names.every((name) => name.endsWith('.css'))
            ? 'assets/_[hash][extname]'
            : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            // Apart: the little that runs before the first paint needs it.
            { name: 'fetch-part', test: /preload-helper/, priority: 3 },
            { name: 'vendor', test: vendor, priority: 2 },
            {
              name: 'base',
              test: /src\/(app\/(?!mantine|theme|styles)|lib\/(?!upload|use-upload|smaller-photo)|gql\/lib|features\/\w+\/routes)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
