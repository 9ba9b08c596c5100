import { useState } from 'react';
import { NativeSelect, Switch } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  NotificationChoicesDocument,
  SaveNotificationChoiceDocument,
  type MailPace,
  type NotificationPreferenceInput,
} from '../../gql/accounts/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import classes from './settings.module.css';

/** Per topic whether it shows on the site, and at what pace it is mailed; each choice saves at once. */
export function NotificationChoices() {
  const { t } = useTranslation('notices');
  const { data, error, refetch } = useQuery(NotificationChoicesDocument);
  const [save] = useMutation(SaveNotificationChoiceDocument);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  // Shown at once, also while it is being saved.
  const [latest, setLatest] = useState<NotificationPreferenceInput>();
  const choices = (data?.viewer?.notificationPreferences ?? []).map((one) =>
    one.topic === latest?.topic ? { ...one, ...latest } : one,
  );
  const choose = async (input: NotificationPreferenceInput) => {
    setLatest(input);
    setOutcome(undefined);
    const answer = await save({ variables: { input } }).catch(() => undefined);
    const saved = answer?.data?.saveNotificationPreference.__typename === 'NotificationPreference';
    if (saved) await refetch().catch(() => undefined);
    setLatest(undefined);
    setOutcome(saved ? 'saved' : 'failed');
  };
  return (
    <section className={classes.section} aria-labelledby="notices-heading">
      <div>
        <h2 id="notices-heading" className={classes.heading}>
          {t('preferences.title')}
        </h2>
        <p className={classes.intro}>{t('preferences.intro')}</p>
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {outcome === 'failed' && <Notice tone="problem" title={t('preferences.failed')} />}
      <p role="status" className="nut-visually-hidden">
        {outcome === 'saved' && t('preferences.saved')}
      </p>
      <div className={classes.switches}>
        {choices.map(({ topic, inApp, mail, mailChoices }) => (
          <fieldset key={topic} className={classes.choice}>
            <legend>{t(`preferences.${topic}`)}</legend>
            {topic !== 'NEWS' && (
              <Switch
                size="md"
                label={t('preferences.inApp')}
                checked={inApp}
                disabled={topic === 'MODERATION'}
                onChange={(event) => void choose({ topic, mail, inApp: event.currentTarget.checked })}
              />
            )}
            <NativeSelect
              label={t('preferences.mail')}
              value={mail}
              disabled={mailChoices.length < 2}
              data={mailChoices.map((pace) => ({ value: pace, label: t(`pace.${pace}`) }))}
              onChange={(event) => void choose({ topic, inApp, mail: event.currentTarget.value as MailPace })}
            />
          </fieldset>
        ))}
      </div>
    </section>
  );
}
