import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAbstractType } from 'graphql';

/** The types that fragments are written on, in all documents. */
function namedInFragments(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.graphql'));
  return new Set(
    files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\bon\s+([A-Z]\w*)/g)].map(([, type]) => type),
    ),
  );
}

/**
 * A plugin for the code generator: which types an interface or union can be, for Apollo's cache. Only of those that a
 * fragment is written on: the cache asks about no others, and every page loads this.
 */
export const plugin = (schema) => {
  const named = namedInFragments('src');
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && named.has(type.name),
  );
  const table = Object.fromEntries(
    abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(table, null, 2)};\n`;
};
