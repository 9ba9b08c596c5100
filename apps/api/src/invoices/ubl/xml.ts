import { escapeHtml } from '../../platform/html.js';

export type Xml = string;
export type Content = string | readonly (Xml | null)[];

/** Characters that XML 1.0 cannot hold, whatever they are escaped to. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An element with text, or with elements; null among them is nothing. */
export function element(name: string, content: Content, attributes: Record<string, string> = {}): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inside =
    typeof content === 'string' ? escapeText(content) : content.filter((part) => part !== null).join('');
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

/** The element, or nothing where there is no text for it. */
export const optional = (
  name: string,
  text: string | null | undefined,
  attributes?: Record<string, string>,
): Xml | null => (text ? element(name, text, attributes) : null);

const escapeText = (text: string): string => escapeHtml(text.replace(FORBIDDEN, ''));
