import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCalendarCheck, IconCalendarTime } from '@tabler/icons-react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RemoveBusyFeedDocument, type BusyFeedRowFragment } from '../../gql/agenda/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import classes from './busy-feeds.module.css';

interface Props {
  feed: BusyFeedRowFragment;
  onRemoved: () => void;
}

/** One calendar that is read along, how that went, and letting go of it. */
export function BusyFeedRow({ feed, onRemoved }: Props) {
  const { t } = useTranslation('calendars');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [remove, { loading }] = useMutation(RemoveBusyFeedDocument, { variables: { id: feed.id } });
  const { name, host } = feed;

  async function confirm() {
    setFailed(false);
    const { data } = await remove().catch(() => ({ data: undefined }));
    if (!data) return setFailed(true);
    setAsking(false);
    onRemoved();
  }
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <p className={classes.name}>
          {name} <span className={classes.quiet}>{host}</span>
        </p>
        <State feed={feed} />
      </div>
      <Button
        size="sm"
        variant="default"
        aria-label={t('feeds.removeOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('feeds.remove')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('feeds.removeTitle', { name })}>
        {failed && <Notice tone="problem" title={t('feeds.notRemoved')} />}
        <p style={{ margin: 0 }}>{t('feeds.removeText')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('feeds.keep')}
          </Button>
          <Button loading={loading} onClick={() => void confirm()}>
            {t('feeds.remove')}
          </Button>
        </Group>
      </Dialog>
    </li>
  );
}

function State({ feed: { lastReadAt, problem } }: { feed: BusyFeedRowFragment }) {
  const { t } = useTranslation('calendars');
  const f = useFormats();
  if (problem)
    return (
      <p className={classes.problem}>
        <IconAlertTriangle size={18} aria-hidden="true" />
        <span>
          {t(`feeds.problem.${problem}`)}{' '}
          {lastReadAt ? t('feeds.lastRead', { when: f.dateTime(lastReadAt) }) : t('feeds.neverRead')}{' '}
          {t('feeds.again')}
        </span>
      </p>
    );
  const Icon = lastReadAt ? IconCalendarCheck : IconCalendarTime;
  return (
    <p className={classes.state}>
      <Icon size={18} aria-hidden="true" />
      <span>{lastReadAt ? t('feeds.read', { when: f.dateTime(lastReadAt) }) : t('feeds.reading')}</span>
    </p>
  );
}
