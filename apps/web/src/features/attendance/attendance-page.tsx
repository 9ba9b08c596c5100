import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AttendancePageDocument, type AttendancePageQuery } from '../../gql/attendance/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import classes from './attendance.module.css';
import { TickList } from './tick-list.js';

const route = getRouteApi('/studio/sessies/$id/aanwezigheid');

type Session = NonNullable<AttendancePageQuery['session']>;

/** Who is there? For the trainer, at the door, on a phone. */
export function AttendancePage() {
  const { t } = useTranslation('attendance');
  const { id } = route.useParams();
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(AttendancePageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.session?.participants) return <Found session={data.session} />;
  const signIn = viewer === null;
  return (
    <Page title={t('title')} hideTitle width="narrow">
      {data && (
        <EmptyState
          title={t('forbidden')}
          actions={
            signIn ? (
              <LinkButton to="/inloggen" search={{ terug: pathname }}>
                {t('signIn')}
              </LinkButton>
            ) : undefined
          }
        />
      )}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Bones>
          <Bone width="60%" height="2.5rem" />
          <TextBones lines={5} />
        </Bones>
      )}
    </Page>
  );
}

function Found({ session }: { session: Session }) {
  const { t } = useTranslation('attendance');
  const f = useFormats();
  const { id, training, startsAt, endsAt, zone, attendanceOpensAt, attendanceClosesAt } = session;
  const seats = session.participants!;
  const canMark = session.viewer.canRecordAttendance;
  const when = `${f.date(startsAt, zone)}, ${f.timeRange(startsAt, endsAt, zone)}`;
  const early = !canMark && new Date(attendanceOpensAt) > new Date();
  return (
    <Page
      title={t('title')}
      lead={t('lead', { title: training.title, when })}
      width="narrow"
      actions={
        <LinkButton to="/studio/sessies/$id" params={{ id }} variant="default" size="sm">
          {t('back')}
        </LinkButton>
      }
    >
      <div className={classes.page}>
        {!canMark && (
          <Notice
            tone="info"
            title={early ? t('notOpen', { time: f.dateTime(attendanceOpensAt) }) : t('closed')}
          >
            {early ? t('notOpenText') : t('closedText', { time: f.dateTime(attendanceClosesAt) })}
          </Notice>
        )}
        {seats.length === 0 ? (
          <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>
        ) : (
          <TickList sessionId={id} seats={seats} canMark={canMark} />
        )}
      </div>
    </Page>
  );
}
