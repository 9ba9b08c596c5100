/** A text in two, between words: what weighs more because it comes first, and the rest. @param length of the first, at most */
export function headAndRest(text: string, length: number): { head: string; rest: string } {
  if (text.length <= length) return { head: text, rest: '' };
  const space = text.lastIndexOf(' ', length);
  const at = space > 0 ? space : length;
  return { head: text.slice(0, at), rest: text.slice(at).trimStart() };
}
