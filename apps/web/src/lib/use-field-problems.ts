import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '@nutshell/domain';

/** Turns what the domain finds wrong into a sentence per field; a route that uses it loads the texts `errors`. */
export function useFieldProblems() {
  const { t } = useTranslation('errors');
  return (problems: readonly FieldProblem[]): Record<string, string> =>
    Object.fromEntries(
      problems.map(({ field, code, params }) => [
        field,
        t(`problem.${code}`, { min: '', max: '', ...params } as { min: string; max: string }),
      ]),
    );
}
