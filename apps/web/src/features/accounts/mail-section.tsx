import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountSettingsFragment } from '../../gql/accounts/graphql.js';
import { Notice } from '../../ui/notice.js';
import classes from './settings.module.css';
import { useSaveProfile } from './use-save-profile.js';

/** Which mails one gets besides those about a booking; each switch saves at once. */
export function MailSection({ viewer }: { viewer: AccountSettingsFragment }) {
  const { t } = useTranslation('accounts');
  const { save, saving, failed } = useSaveProfile();
  return (
    <section className={classes.section} aria-labelledby="mail-heading">
      <div>
        <h2 id="mail-heading" className={classes.heading}>
          {t('mail.title')}
        </h2>
        <p className={classes.intro}>{t('mail.intro')}</p>
      </div>
      {failed && <Notice tone="problem" title={t('settings.failed')} />}
      <div className={classes.switches}>
        <Switch
          size="md"
          label={t('mail.reminders')}
          description={t('mail.remindersHint')}
          checked={viewer.reminderEmails}
          disabled={saving}
          onChange={(event) => void save({ reminderEmails: event.currentTarget.checked })}
        />
      </div>
    </section>
  );
}
