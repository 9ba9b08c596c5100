import type { EditorField, EditorValues } from './editor-values.js';

const keyOf = (trainingId: string) => `nutshell-draft-${trainingId}`;

/** Keeps the fields that the server does not have yet in this browser, or forgets them when it has all. */
export function keepUnsaved(trainingId: string, values: EditorValues, fields: readonly EditorField[]) {
  try {
    if (fields.length === 0) localStorage.removeItem(keyOf(trainingId));
    else
      localStorage.setItem(
        keyOf(trainingId),
        JSON.stringify(Object.fromEntries(fields.map((field) => [field, values[field]]))),
      );
  } catch {
    // Without storage the page itself still holds it, and asks before it is left.
  }
}

/** What could not be saved the last time this training was open here. */
export function readUnsaved(trainingId: string): Partial<EditorValues> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(trainingId)) ?? '{}');
  } catch {
    return {};
  }
}
