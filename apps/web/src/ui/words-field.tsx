import { useEffect, useState } from 'react';
import { Field } from './field.js';

const TYPING_MS = 350;

interface Props {
  label: string;
  /** The words that count now. */
  value: string;
  onChange: (words: string) => void;
}

/** A search field that tells what is typed once the typing pauses. */
export function WordsField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value.trim()) return;
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Field
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
