import { lazy, Suspense, useState } from 'react';
import { Anchor, Badge } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  PublishSessionDocument,
  type EditedTrainingFragment,
  type StudioSessionFragment,
} from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { DateTile } from '../../ui/date-tile.js';
import { Notice } from '../../ui/notice.js';
import { ReserveLine } from '../../ui/reserve-line.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { TextLink } from '../../ui/text-link.js';
import classes from '../../ui/schedule/dates.module.css';
import { RemoveSessionDialog } from './remove-session-dialog.js';

const EditSessionDialog = lazy(async () => ({
  default: (await import('./edit-session-dialog.js')).EditSessionDialog,
}));

interface Props {
  session: StudioSessionFragment;
  training: EditedTrainingFragment;
}

/** One planned date in the editor: seats, state, and what can be done with it. */
export function SessionItem({ session, training }: Props) {
  const { t } = useTranslation(['studio', 'shell']);
  const f = useFormats();
  const [publish, { loading }] = useMutation(PublishSessionDocument);
  const [dialog, setDialog] = useState<'edit' | 'remove'>();
  const [problem, setProblem] = useState<string>();
  const { startsAt, endsAt, zone, place, status } = session;
  const date = f.date(startsAt, zone);
  const cancelled = status === 'CANCELLED';

  async function putOnline() {
    setProblem(undefined);
    const answer = await publish({ variables: { id: session.id } })
      .then(({ data }) => data?.publishSession)
      .catch(() => undefined);
    if (answer?.__typename !== 'Session') setProblem(answer?.message ?? t('studio:failed'));
  }

  return (
    <li className={classes.session}>
      <DateTile at={startsAt} zone={zone} />
      <div className={classes.what}>
        <p>
          <span className={classes.when}>{f.timeRange(startsAt, endsAt, zone)}</span>
          {place && ` · ${[place.name, place.town].filter(Boolean).join(', ')}`}{' '}
          {status !== 'PUBLISHED' && (
            <Badge component="span" variant="light" color="gray" tt="none">
              {cancelled
                ? t('studio:dates.cancelled')
                : training.status === 'PUBLISHED'
                  ? t('studio:status.DRAFT')
                  : t('studio:dates.draft')}
            </Badge>
          )}
        </p>
        {!cancelled && (
          <div className={classes.seats}>
            <SeatBar session={session} />
            <ReserveLine session={session} />
          </div>
        )}
        {problem && <Notice tone="problem" title={problem} />}
        <div className={classes.links}>
          <TextLink
            to="/studio/sessies/$id"
            params={{ id: session.id }}
            aria-label={t('studio:dates.openOf', { date })}
          >
            {t('studio:dates.open')}
          </TextLink>
          {!cancelled && (
            <>
              {training.status === 'PUBLISHED' && status === 'DRAFT' && (
                <Anchor
                  component="button"
                  type="button"
                  disabled={loading}
                  aria-label={t('studio:dates.publishOf', { date })}
                  onClick={() => void putOnline()}
                >
                  {t('studio:dates.publish')}
                </Anchor>
              )}
              <Anchor
                component="button"
                type="button"
                aria-label={t('studio:dates.editOf', { date })}
                onClick={() => setDialog('edit')}
              >
                {t('studio:dates.edit')}
              </Anchor>
              <Anchor
                component="button"
                type="button"
                aria-label={t('studio:dates.removeOf', { date })}
                onClick={() => setDialog('remove')}
              >
                {t('studio:dates.remove')}
              </Anchor>
            </>
          )}
        </div>
      </div>
      {dialog === 'edit' && (
        <Suspense>
          <EditSessionDialog
            session={session}
            format={training.format}
            onClose={() => setDialog(undefined)}
          />
        </Suspense>
      )}
      <RemoveSessionDialog
        session={session}
        opened={dialog === 'remove'}
        onClose={() => setDialog(undefined)}
      />
    </li>
  );
}
