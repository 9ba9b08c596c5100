import { createContext, use } from 'react';
import type { UseFormReturnType } from '@mantine/form';
import type { EditorField, EditorValues } from './editor-values.js';

interface EditorForm {
  form: UseFormReturnType<EditorValues>;
  /** Sentences by path, as `items.0.url`. */
  errors: Record<string, string>;
}

const Context = createContext<EditorForm | null>(null);
export const EditorFormProvider = Context.Provider;

/** The values of the editor this section is part of. */
export function useEditor() {
  const found = use(Context);
  if (!found) throw new Error('useEditor is used outside an editor');
  const { form, errors } = found;
  const set = <K extends EditorField>(field: K, value: EditorValues[K]) =>
    form.setValues({ [field]: value } as Partial<EditorValues>);
  /** The props of a plain text input. */
  const text = (field: 'title' | 'summary' | 'description') => ({
    id: field,
    value: form.values[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) => set(field, event.currentTarget.value),
  });
  return { values: form.values, errors, set, text };
}
