import { Fragment } from 'react';

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => entities[found] ?? found);

/** Shows `<mark>` of a search answer; everything else in it is text, never HTML. */
export function Highlight({ text }: { text: string }) {
  return text
    .split(/<mark>(.*?)<\/mark>/)
    .map((part, index) =>
      index % 2 ? <mark key={index}>{plain(part)}</mark> : <Fragment key={index}>{plain(part)}</Fragment>,
    );
}
