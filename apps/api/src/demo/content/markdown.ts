/** Takes the indentation of its first line off every line, so that Markdown can stand indented in code. */
export function md(strings: TemplateStringsArray): string {
  const text = strings.join('').replace(/^\n/, '').trimEnd();
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return text
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.search(/\S|$/))))
    .join('\n');
}
