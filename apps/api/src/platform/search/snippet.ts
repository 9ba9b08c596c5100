import { escapeHtml } from '../html.js';
import { highlight } from './highlight.js';
import { normaliseWord } from './words.js';

const LENGTH = 160;
const BEFORE = 50;

/** A line of the text around the first word that matched, as escaped HTML with what matched in <mark>. */
export function snippet(text: string, beginnings: readonly string[], words: ReadonlySet<string>): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const at = firstMatch(plain, beginnings, words);
  const from = at <= BEFORE ? 0 : startOfWord(plain, at - BEFORE);
  const to = endOfWord(plain, from + LENGTH);
  const line = plain.slice(from, to);
  const marked = at < 0 ? escapeHtml(line) : highlight(line, beginnings, words);
  return `${from > 0 ? '… ' : ''}${marked}${to < plain.length ? ' …' : ''}`;
}

function firstMatch(text: string, beginnings: readonly string[], words: ReadonlySet<string>): number {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = normaliseWord(match[0]);
    if (words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) return match.index;
  }
  return -1;
}

const startOfWord = (text: string, at: number): number => text.indexOf(' ', at) + 1;

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : at;
}
