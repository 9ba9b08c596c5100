import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StudioSessionPageDocument } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { DecisionPanel } from './decision-panel.js';
import { Participants } from './participants.js';
import classes from './session-page.module.css';
import { RunDialog } from './run-dialog.js';
import { SessionState } from './session-state.js';
import { StudioGate } from './studio-gate.js';

const route = getRouteApi('/studio/sessies/$id');
const EditSessionDialog = lazy(async () => ({
  default: (await import('./edit-session-dialog.js')).EditSessionDialog,
}));
const MoveSessionDialog = lazy(async () => ({
  default: (await import('./move-session-dialog.js')).MoveSessionDialog,
}));
const CancelSessionDialog = lazy(async () => ({
  default: (await import('./cancel-session-dialog.js')).CancelSessionDialog,
}));

/** One date: its seats, whether it goes ahead, who booked and paid, and what can be done with it. */
export function SessionPage() {
  const { t } = useTranslation(['studio', 'running', 'participants', 'shell']);
  const f = useFormats();
  const { id } = route.useParams();
  const [dialog, setDialog] = useState<'edit' | 'run' | 'move' | 'cancel'>();
  const { data, error, refetch } = useQuery(StudioSessionPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const session = data?.session;

  if (error && !data)
    return (
      <Page title={t('studio:session.title')} hideTitle width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t('studio:session.title')} hideTitle width="text">
        <Bones>
          <Bone width="60%" height="2.5rem" />
          <TextBones lines={5} />
        </Bones>
      </Page>
    );
  if (!session?.bookings)
    return (
      <StudioGate>
        <Page title={t('studio:session.title')} hideTitle width="text">
          <EmptyState
            title={session ? t('shell:forbiddenTitle') : t('shell:notFoundTitle')}
            actions={<LinkButton to="/studio">{t('studio:title')}</LinkButton>}
          >
            {session ? t('studio:session.forbidden') : t('shell:notFoundText')}
          </EmptyState>
        </Page>
      </StudioGate>
    );

  const { training, startsAt, endsAt, zone, place } = session;
  const when = `${f.date(startsAt, zone)}, ${f.timeRange(startsAt, endsAt, zone)}`;
  const where = place ? [place.name, place.town].filter(Boolean).join(', ') : t('shell:online');
  const close = () => {
    setDialog(undefined);
    void refetch();
  };
  const ahead = new Date(startsAt) > new Date() && session.status !== 'CANCELLED';
  return (
    <Page
      title={training.title}
      lead={`${when} · ${where}`}
      actions={
        <>
          {session.status === 'PUBLISHED' && (
            <LinkButton
              to="/studio/sessies/$id/aanwezigheid"
              params={{ id: session.id }}
              variant={session.viewer.canRecordAttendance ? 'filled' : 'default'}
            >
              {t('participants:trainer.attendance')}
            </LinkButton>
          )}
          {ahead && session.viewer.canEdit && (
            <Button variant="default" onClick={() => setDialog('edit')}>
              {t('studio:dates.edit')}
            </Button>
          )}
          {session.viewer.canConfirm && !session.viewer.canDecide && (
            <Button variant="default" onClick={() => setDialog('run')}>
              {t('running:decide.early')}
            </Button>
          )}
          {session.viewer.canMove && session.seatsTaken > 0 && (
            <Button variant="default" onClick={() => setDialog('move')}>
              {t('running:move.open')}
            </Button>
          )}
          {session.viewer.canCancel && (
            <Button variant="default" onClick={() => setDialog('cancel')}>
              {t('running:cancel.open')}
            </Button>
          )}
          <LinkButton to="/studio/trainingen/$slug" params={{ slug: training.slug }} variant="default">
            {t('studio:session.back')}
          </LinkButton>
        </>
      }
    >
      {session.viewer.canDecide && <DecisionPanel session={session} format={training.format} />}
      <div className={classes.seats}>
        <SessionState session={session} />
      </div>
      <Participants bookings={session.bookings.nodes} seats={session.participants ?? []} />
      <Suspense>
        {dialog === 'edit' && (
          <EditSessionDialog session={session} format={training.format} onClose={close} />
        )}
        {dialog === 'move' && (
          <MoveSessionDialog session={session} format={training.format} onClose={close} />
        )}
        {dialog === 'run' && <RunDialog sessionId={session.id} onClose={close} />}
        {dialog === 'cancel' && <CancelSessionDialog sessionId={session.id} onClose={close} />}
      </Suspense>
    </Page>
  );
}
