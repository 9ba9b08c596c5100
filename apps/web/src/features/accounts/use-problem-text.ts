import { useTranslation } from 'react-i18next';
import type { Texts } from '@nutshell/i18n';
import type { AuthProblem } from './auth-client.js';

type Known = keyof Texts['accounts']['problems'];

const sameAs: Record<string, Known> = {
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'USER_ALREADY_EXISTS',
  VALIDATION_ERROR: 'INVALID_EMAIL',
  // What a mailed link meets on an account with a second step.
  FAILED_TO_CREATE_SESSION: 'TWO_FACTOR_REQUIRED',
};

/** The sentence for a code of the sign-in endpoints. */
export function useProblemText() {
  const { t, i18n } = useTranslation('accounts');
  return (problem: AuthProblem): string => {
    const code = problem.toUpperCase();
    const key = sameAs[code] ?? code;
    return i18n.exists(`accounts:problems.${key}`) ? t(`problems.${key as Known}`) : t('problems.UNKNOWN');
  };
}
