import { useState } from 'react';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCalendarShare, IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AgendaFeedDocument } from '../../gql/agenda/graphql.js';
import classes from './agenda.module.css';
import { RenewFeed } from './renew-feed.js';

/** The personal address that a calendar app subscribes to, and how. */
export function CalendarFeed() {
  const { t } = useTranslation('agenda');
  const url = useQuery(AgendaFeedDocument).data?.viewer?.calendarFeedUrl;
  const [asking, setAsking] = useState(false);
  const [renewed, setRenewed] = useState(false);
  if (!url) return null;
  return (
    <section className={classes.feed} aria-labelledby="feed-heading">
      <div>
        <h2 id="feed-heading">{t('feedTitle')}</h2>
        <p className={classes.quiet}>{t('feedText')}</p>
      </div>
      <div className={classes.feedRow}>
        <TextInput
          readOnly
          label={t('feedAddress')}
          value={url}
          className={classes.feedAddress}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={url} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={
                copied ? (
                  <IconCheck size={18} aria-hidden="true" />
                ) : (
                  <IconCopy size={18} aria-hidden="true" />
                )
              }
            >
              <span aria-live="polite">{copied ? t('feedCopied') : t('feedCopy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={url.replace(/^https?:/, 'webcal:')}
          variant="default"
          leftSection={<IconCalendarShare size={18} aria-hidden="true" />}
        >
          {t('feedOpen')}
        </Button>
      </div>
      <details className={classes.how}>
        <summary>{t('feedHow')}</summary>
        <ul>
          <li>{t('feedGoogle')}</li>
          <li>{t('feedOutlook')}</li>
          <li>{t('feedApple')}</li>
        </ul>
        <p>
          {t('feedSecret')} {t('feedRenewText')}
        </p>
        <Button size="sm" mt="sm" variant="default" onClick={() => setAsking(true)}>
          {t('feedRenew')}
        </Button>
        <p role="status" className={classes.quiet}>
          {renewed && t('feedRenewed')}
        </p>
        <RenewFeed opened={asking} onClose={() => setAsking(false)} onRenewed={() => setRenewed(true)} />
      </details>
    </section>
  );
}
