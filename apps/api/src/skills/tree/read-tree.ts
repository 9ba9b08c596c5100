import type { ProductSkill } from './product-skill.js';

const INDENT = 2;

/**
 * Reads skills as they are written down: one on a line, two spaces further in than the one above it, as
 * `slug | Dutch name | English name | Dutch synonyms | English synonyms`.
 * @param texts in the order of the tree: a text that begins further in goes on below the one before it
 * @throws Error on a line that is not written so
 */
export function readTree(texts: readonly string[]): ProductSkill[] {
  const above: string[] = [];
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim())
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / INDENT;
      const columns = line.split('|').map((column) => column.trim());
      const [slug, nl, en, wordsNl, wordsEn] = columns;
      if (columns.length !== 5 || !slug || !nl || !en || !Number.isInteger(depth) || depth > above.length)
        throw new Error(`This is no line of the tree of skills: ${line}`);
      above.length = depth;
      above.push(slug);
      return {
        slug,
        parent: above[depth - 1] ?? null,
        depth,
        nl,
        en,
        synonyms: { nl: words(wordsNl!), en: words(wordsEn!) },
      };
    });
}

const words = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
