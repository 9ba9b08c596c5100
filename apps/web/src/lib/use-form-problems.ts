import { useState, type ReactNode } from 'react';

interface FieldProblem {
  field: string;
  message: string;
}

/**
 * The problems of the last attempt to send a form, for its summary. Field names are the ids of the inputs.
 * They stay while someone repairs the fields, so that the focus is not taken away while typing.
 */
export function useFormProblems() {
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const show = (errors: Record<string, ReactNode>) =>
    setProblems(
      Object.entries(errors)
        .filter(([, error]) => Boolean(error))
        .map(([field, error]) => ({ field, message: String(error) })),
    );
  return { problems, show, clear: () => setProblems([]) };
}
