import { parseDocument } from 'htmlparser2';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'p',
      'br',
      'hr',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'li',
      'blockquote',
      'pre',
      'code',
      'strong',
      'em',
      'del',
    ].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr'].map((tag) => [tag, []])),
  a: ['href', 'rel', 'title'],
  ol: ['start'],
  th: ['align'],
  td: ['align'],
};

interface Parsed {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Parsed[];
}

/** What a parser of HTML finds that should not be there: elements, attributes, addresses, and all that is no element or text. */
export function harmIn(html: string): string[] {
  const harm: string[] = [];
  const look = ({ type, name = '', attribs = {}, children = [] }: Parsed): void => {
    if (type !== 'text' && type !== 'root' && (type !== 'tag' || !(name in ALLOWED)))
      harm.push(`${type} ${name}`);
    for (const [attribute, value] of Object.entries(attribs)) {
      if (!ALLOWED[name]?.includes(attribute)) harm.push(`${name} ${attribute}`);
      if (attribute === 'href' && !isSafe(value)) harm.push(value);
    }
    if (name === 'a' && attribs.rel !== 'nofollow noopener') harm.push('a without rel');
    children.forEach(look);
  };
  look(parseDocument(html) as unknown as Parsed);
  return harm;
}

/** What a mail program would do with HTML that a template made: elements and attributes that run or load something. */
export function activeIn(html: string): string[] {
  const active: string[] = [];
  const look = ({ type, name = '', attribs = {}, children = [] }: Parsed): void => {
    if (type === 'script' || /^(iframe|svg|math|form|object|embed|base|link|img)$/.test(name))
      active.push(name || type);
    for (const [attribute, value] of Object.entries(attribs))
      if (/^on|^srcdoc$/.test(attribute) || (/^(href|src)$/.test(attribute) && !/^https?:\/\//.test(value)))
        active.push(`${name} ${attribute}=${value}`);
    children.forEach(look);
  };
  look(parseDocument(html) as unknown as Parsed);
  return active;
}

/** As a browser reads it on a page of the site, or a mail program. */
function isSafe(href: string): boolean {
  const { protocol, host } = new URL(href, 'https://nutshell.example/vragen/x');
  if (protocol === 'mailto:') return true;
  const own = host === 'nutshell.example';
  return ['http:', 'https:'].includes(protocol) && (own || /^https?:/i.test(href));
}
