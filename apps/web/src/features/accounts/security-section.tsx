import { useTranslation } from 'react-i18next';
import type { AccountSettingsFragment } from '../../gql/accounts/graphql.js';
import { LoginList } from './login-list.js';
import { PasswordForm } from './password-form.js';
import classes from './settings.module.css';
import { TwoFactorCard } from './two-factor-card.js';

export function SecuritySection({ viewer, shown }: { viewer: AccountSettingsFragment; shown: boolean }) {
  const { t } = useTranslation('accounts');
  return (
    <section className={classes.section} aria-labelledby="security-heading">
      <h2 id="security-heading" className={classes.heading}>
        {t('security.title')}
      </h2>
      <div>
        <PasswordForm email={viewer.email} />
        <TwoFactorCard enabled={viewer.twoFactorEnabled} />
        {shown && <LoginList />}
      </div>
    </section>
  );
}
