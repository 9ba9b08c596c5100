import { metres, type Entry } from './meilisearch-search.js';

const TOKEN = /\s*(_geoRadius\([^)]*\)|"(?:[^"\\]|\\.)*"|\(|\)|\[|\]|,|<=|>=|!=|=|<|>|[^\s()[\],=<>!]+)/gy;

/** Whether the entry meets a filter as Meilisearch writes them: AND, OR, NOT, IN, IS NULL, comparisons, _geoRadius. */
export function meets(entry: Entry, filter: string): boolean {
  const tokens = [...filter.matchAll(TOKEN)].map(([, token]) => token!);
  let at = 0;
  const next = () => tokens[at++]!;
  const take = (...words: string[]) => {
    if (!words.every((word, ahead) => tokens[at + ahead] === word)) return false;
    at += words.length;
    return true;
  };
  const either = (): boolean => {
    let result = both();
    while (take('OR')) {
      const other = both();
      result ||= other;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (take('AND')) {
      const other = one();
      result &&= other;
    }
    return result;
  };
  const value = (token: string) =>
    token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
  const list = (): string[] => {
    const values: string[] = [];
    next();
    while (!take(']')) if (!take(',')) values.push(value(next()));
    return values;
  };
  const one = (): boolean => {
    if (take('NOT')) return !one();
    if (take('(')) {
      const result = either();
      next();
      return result;
    }
    const name = next();
    if (name.startsWith('_geoRadius')) {
      const [latitude, longitude, radius] = name.slice(11, -1).split(',').map(Number);
      const away = metres(entry, latitude!, longitude!);
      return away !== null && away <= radius!;
    }
    const held = [entry[name] ?? []].flat().map(String);
    if (take('IS', 'NULL')) return entry[name] === null;
    if (take('NOT', 'IN')) {
      const values = list();
      return !held.some((one) => values.includes(one));
    }
    if (take('IN')) {
      const values = list();
      return held.some((one) => values.includes(one));
    }
    const [operator, wanted] = [next(), value(next())];
    if (operator === '=') return held.includes(wanted);
    if (operator === '!=') return !held.includes(wanted);
    const compared: Record<string, (a: number, b: number) => boolean> = {
      '<': (a, b) => a < b,
      '<=': (a, b) => a <= b,
      '>': (a, b) => a > b,
      '>=': (a, b) => a >= b,
    };
    return held.some((one) => compared[operator]!(Number(one), Number(wanted)));
  };
  const result = either();
  if (at !== tokens.length) throw new Error(`This filter does not end where it should: ${filter}`);
  return result;
}
