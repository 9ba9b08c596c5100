import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CheckInPageDocument, type CheckInPageQuery } from '../../gql/attendance/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import classes from './attendance.module.css';
import { SendingState } from './sending-state.js';
import { ticksOf } from './ticked-seats.js';
import { useMarks } from './use-marks.js';
import { useSeatName } from './use-seat-name.js';

const route = getRouteApi('/inchecken/$code');

type Found = NonNullable<CheckInPageQuery['checkIn']>;

/** Where the QR code of a participant leads: its trainer, with the phone's own camera, checks them in here. */
export function CheckInPage() {
  const { t } = useTranslation('attendance');
  const { code } = route.useParams();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(CheckInPageDocument, {
    variables: { code },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  if (data?.checkIn) return <CheckIn seat={data.checkIn} />;
  return (
    <Page title={t('checkIn')} hideTitle width="narrow">
      {viewer === null && (
        <EmptyState
          title={t('checkInSignIn')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: pathname }}>
              {t('signIn')}
            </LinkButton>
          }
        >
          {t('checkInSignInText')}
        </EmptyState>
      )}
      {data && <EmptyState title={t('checkInUnknown')}>{t('checkInUnknownText')}</EmptyState>}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {viewer !== null && !data && !error && (
        <Bones>
          <Bone height="8rem" />
        </Bones>
      )}
    </Page>
  );
}

function CheckIn({ seat }: { seat: Found }) {
  const { t } = useTranslation('attendance');
  const f = useFormats();
  const name = useSeatName()(seat);
  const { id, training, startsAt, endsAt, zone } = seat.session;
  const { queue, sending, problem, mark, forget } = useMarks(id);
  const [tick] = ticksOf([seat], queue);
  const done = tick?.status === 'ATTENDED';
  return (
    <Page
      title={name}
      lead={t('lead', {
        title: training.title,
        when: `${f.date(startsAt, zone)}, ${f.timeRange(startsAt, endsAt, zone)}`,
      })}
      width="narrow"
    >
      <div className={classes.page}>
        {done ? (
          <Notice tone="done" title={t('checkInDone', { name })} />
        ) : (
          <Button size="lg" fullWidth onClick={() => mark(seat.id, 'ATTENDED')}>
            {t('checkInButton')}
          </Button>
        )}
        <SendingState queue={queue} sending={sending} problem={problem} onForget={forget} />
        <LinkButton to="/studio/sessies/$id/aanwezigheid" params={{ id }} variant="default">
          {t('toList')}
        </LinkButton>
      </div>
    </Page>
  );
}
