import { Marked } from 'marked';
import sanitize from 'sanitize-html';

const marked = new Marked({ gfm: true, breaks: true, async: false });

const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
    ...['strong', 'em', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel', 'title'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 20,
  transformTags: {
    // The page has its own h1 and h2; `#` and `##` both begin a part, so that no level is left out below them.
    h1: 'h3',
    h2: 'h3',
    h3: 'h4',
    h4: 'h5',
    h5: 'h6',
    a: sanitize.simpleTransform('a', { rel: 'nofollow noopener' }),
  },
};

// Quotes and lists within each other, deeper than anybody means them.
const deep =
  /^((?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>])){8})(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]))+/gm;

/** What Markdown cannot be made of (nested past reason) is shown as it was typed. */
function parse(markdown: string): string {
  try {
    return marked.parse(markdown.replace(deep, '$1')) as string;
  } catch {
    return `<p>${sanitize(markdown, { allowedTags: [], disallowedTagsMode: 'recursiveEscape' })}</p>`;
  }
}

/** Texts are read far more often than written. Characters of Markdown of which the HTML is kept: some megabytes. */
const KEPT = 2_000_000;
const kept = new Map<string, string>();
let size = 0;

/** Markdown that somebody wrote, as HTML that can do no harm: no script, style, image or foreign scheme. */
export function markdownToHtml(markdown: string): string {
  const known = kept.get(markdown);
  if (known !== undefined) return known;
  const html = sanitize(parse(markdown), allowed).trim();
  size += markdown.length;
  if (size > KEPT) {
    kept.clear();
    size = markdown.length;
  }
  kept.set(markdown, html);
  return html;
}

/** The words of Markdown alone, on one line. */
export const markdownToText = (markdown: string): string =>
  unescapeHtml(sanitize(spaced(parse(markdown)), { allowedTags: [], allowedAttributes: {} }))
    .replace(/\s+/g, ' ')
    .trim();

const spaced = (html: string): string => html.replaceAll('<', ' <');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!);
