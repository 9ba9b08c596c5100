import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Gzipped bytes of JavaScript that a first visit to a public page may cost. */
const limit = 200_000;
/** What each of them starts with. */
const always = /app\/start\.tsx$/;
const publicPages =
  /features\/(home|trainings|people|pages|questions|ideas|requests|demand|search)\/[\w-]+-page\.tsx$/;

/** Fails the build when the code of a public page, with all it imports at once, is over the limit. */
export function budget(): Plugin {
  return {
    name: 'nutshell-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const reach = (chunk: Rolldown.OutputChunk, seen = new Set<Rolldown.OutputChunk>()) => {
        if (seen.has(chunk)) return seen;
        seen.add(chunk);
        for (const name of chunk.imports) {
          const next = byName.get(name);
          if (next) reach(next, seen);
        }
        return seen;
      };
      const bytes = (set: Set<Rolldown.OutputChunk>) =>
        [...set].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const shared = chunks.filter((chunk) => chunk.isEntry || always.test(chunk.facadeModuleId ?? ''));
      if (!shared.length) return;
      for (const page of chunks.filter(({ facadeModuleId }) => publicPages.test(facadeModuleId ?? ''))) {
        const cost = bytes(
          [...shared, page].reduce((seen, chunk) => reach(chunk, seen), new Set<Rolldown.OutputChunk>()),
        );
        if (cost > limit) this.error(`${page.name} loads ${cost} bytes of JavaScript, over ${limit}`);
      }
    },
  };
}
