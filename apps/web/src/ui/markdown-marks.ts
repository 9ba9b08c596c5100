export type Mark = 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'link' | 'code';

/** The new text, and what of it is selected then. */
interface Marked {
  text: string;
  from: number;
  to: number;
}

type Apply = (text: string, from: number, to: number, placeholder: string) => Marked;

const around =
  (before: string, after: string): Apply =>
  (text, from, to, placeholder) => {
    const inner = text.slice(from, to) || placeholder;
    return {
      text: text.slice(0, from) + before + inner + after + text.slice(to),
      from: from + before.length,
      to: from + before.length + inner.length,
    };
  };

/** Marks every line of the selection; a line that has the mark already loses it. */
const perLine =
  (prefix: (index: number) => string, sign: RegExp): Apply =>
  (text, from, to) => {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const end = text.indexOf('\n', to) === -1 ? text.length : text.indexOf('\n', to);
    const lines = text.slice(start, end).split('\n');
    const all = lines.every((line) => sign.test(line));
    const marked = lines
      .map((line, index) => (all ? line.replace(sign, '') : prefix(index) + line.replace(sign, '')))
      .join('\n');
    return { text: text.slice(0, start) + marked + text.slice(end), from: start, to: start + marked.length };
  };

export const marks: Record<Mark, Apply> = {
  bold: around('**', '**'),
  italic: around('_', '_'),
  heading: perLine(() => '## ', /^#{1,6}\s+/),
  bullets: perLine(() => '- ', /^[-*]\s+/),
  numbers: perLine((index) => `${index + 1}. `, /^\d+\.\s+/),
  link: around('[', '](https://)'),
  code: (text, from, to, placeholder) =>
    text.slice(from, to).includes('\n')
      ? around('```\n', '\n```')(text, from, to, placeholder)
      : around('`', '`')(text, from, to, placeholder),
};
