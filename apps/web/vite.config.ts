import { defaultClientConditions, defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { messages } from './build/messages.js';
import { persistedDocuments } from './build/persisted-documents.js';

const api = process.env.API_URL ?? 'http://localhost:4201';
const proxied = ['/graphql', '/api', '/files', '/sandbox', '/calendar', '/dev', '/webhooks', '/unsubscribe'];

export default defineConfig({
  plugins: [react(), messages(), persistedDocuments()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    port: Number(process.env.PORT ?? 4300),
    strictPort: true,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, xfwd: true }])),
  },
  build: { target: 'es2022', assetsInlineLimit: 2048, sourcemap: false },
});
