import { isAbstractType } from 'graphql';

/** A plugin for the code generator: which types an interface or union can be, for Apollo's cache. */
export const plugin = (schema) => {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const table = Object.fromEntries(
    abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(table, null, 2)};\n`;
};
