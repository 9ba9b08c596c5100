import type { TFunction } from 'i18next';

export const PASSWORD_MIN = 10;

const looksLikeEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value.trim());

/** Checks of the fields that the account forms share: each answers with a sentence, or null when it is right. */
export const checks = (t: TFunction<'accounts'>) => ({
  name: (value: string) => (value.trim() ? null : t('required.name')),
  email: (value: string) =>
    value.trim() ? (looksLikeEmail(value) ? null : t('invalid.email')) : t('required.email'),
  password: (value: string) => (value ? null : t('required.password')),
  newPassword: (value: string) =>
    value
      ? value.length < PASSWORD_MIN
        ? t('invalid.passwordShort', { count: PASSWORD_MIN })
        : null
      : t('required.password'),
});
