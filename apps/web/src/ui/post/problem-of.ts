interface Refused {
  message?: string;
  fields?: readonly { field: string; message: string }[];
}

/** The sentence of an expected error: of its first field where it has fields. */
export const problemOf = (answer: object | null | undefined): string | undefined => {
  const { message, fields } = (answer ?? {}) as Refused;
  return fields?.[0]?.message ?? message;
};

/** What is wrong per field. */
export const fieldsOf = (answer: object | null | undefined): Record<string, string> =>
  Object.fromEntries(
    ((answer as Refused | null)?.fields ?? []).map(({ field, message }) => [field, message]),
  );
