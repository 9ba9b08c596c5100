import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const generated = resolve(import.meta.dirname, '../src/gql');

/** Writes dist/persisted-documents.json: the only operations (by sha256) that the api accepts in production. */
export function persistedDocuments(): Plugin {
  return {
    name: 'nutshell-persisted-documents',
    apply: 'build',
    generateBundle() {
      const documents: Record<string, string> = {};
      for (const feature of readdirSync(generated).sort()) {
        const file = resolve(generated, feature, 'persisted-documents.json');
        if (existsSync(file)) Object.assign(documents, JSON.parse(readFileSync(file, 'utf8')));
      }
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: JSON.stringify(documents, null, 1),
      });
    },
  };
}
