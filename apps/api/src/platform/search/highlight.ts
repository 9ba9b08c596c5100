import { escapeHtml } from '../html.js';
import { normaliseWord } from './words.js';

/** Escaped HTML of a title in which words that hold one of the beginnings or are one of the words stand in <mark>. */
export function highlight(title: string, beginnings: readonly string[], words: ReadonlySet<string>): string {
  return title.replace(/([\p{L}\p{N}\p{M}]+)|([^\p{L}\p{N}\p{M}]+)/gu, (piece, word: string | undefined) => {
    if (!word) return escapeHtml(piece);
    const plain = normaliseWord(word);
    const start = beginnings.find((beginning) => plain.startsWith(beginning));
    if (words.has(plain) || (start && plain.length !== word.length))
      return `<mark>${escapeHtml(word)}</mark>`;
    if (!start) return escapeHtml(word);
    return `<mark>${escapeHtml(word.slice(0, start.length))}</mark>${escapeHtml(word.slice(start.length))}`;
  });
}
