import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  WithdrawBookingDocument,
  WithdrawPageDocument,
  type BookingDetailFragment,
} from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { useViewer, type Viewer } from '../../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../../ui/bones.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FocusHere } from '../../../ui/focus-here.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import classes from '../booking.module.css';
import { bookingNumber } from '../booking-number.js';
import { WithdrawalFacts } from './withdrawal-facts.js';
import { WithdrawalRefused } from './withdrawal-refused.js';

const route = getRouteApi('/boekingen/$id/herroepen');

/** The withdrawal of one contract, in the two steps that the law asks for (BW 6:230oa, Directive (EU) 2023/2673). */
export function WithdrawPage() {
  const { t } = useTranslation('changes');
  const { id } = route.useParams();
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(WithdrawPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const booking = data?.booking;
  const frame = (content: React.ReactNode) => (
    <Page title={t('withdraw.title')} width="text">
      {content}
    </Page>
  );
  if (viewer === null)
    return frame(
      <EmptyState
        title={t('withdraw.signInTitle')}
        actions={
          <LinkButton to="/inloggen" search={{ terug: pathname }}>
            {t('withdraw.signIn')}
          </LinkButton>
        }
      />,
    );
  if (error && !data) return frame(<ErrorState error={error} onRetry={() => void refetch()} />);
  if (!data || !viewer)
    return frame(
      <Bones>
        <Bone width="16rem" height="1.5rem" />
        <TextBones lines={5} />
      </Bones>,
    );
  if (!booking?.withdrawal)
    return frame(
      <EmptyState
        title={t('withdraw.notFound')}
        actions={<LinkButton to="/herroepen">{t('withdraw.all')}</LinkButton>}
      />,
    );
  return frame(<Steps booking={booking} viewer={viewer} />);
}

function Steps({ booking, viewer }: { booking: BookingDetailFragment; viewer: Viewer }) {
  const { t } = useTranslation('changes');
  const f = useFormats();
  const [withdraw, { loading }] = useMutation(WithdrawBookingDocument);
  const [confirming, setConfirming] = useState(false);
  const [doneAt, setDoneAt] = useState<Date>();
  const [problem, setProblem] = useState<string>();
  const { withdrawal } = booking;
  const title = booking.session.training.title;
  const back = withdrawal?.refundCents ?? 0;

  async function confirm() {
    setProblem(undefined);
    const answer = await withdraw({ variables: { input: { bookingId: booking.id } } })
      .then((result) => result.data?.withdrawBooking)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') setDoneAt(new Date());
    else setProblem(answer?.message ?? t('failed'));
  }

  if (doneAt || booking.cancelReason === 'WITHDRAWN')
    return (
      <FocusHere>
        <Notice tone="done" title={t('withdraw.done', { title })}>
          <p>
            {t('withdraw.doneText', {
              date: f.dateTime(booking.cancelledAt ?? doneAt ?? new Date()),
              email: viewer.email,
            })}
          </p>
          <LinkButton to="/boekingen/$id" params={{ id: booking.id }} search={{}} variant="default">
            {t('withdraw.toBooking')}
          </LinkButton>
        </Notice>
      </FocusHere>
    );
  if (!withdrawal?.possible) return <WithdrawalRefused booking={booking} reason={withdrawal?.reason} />;
  return (
    <div className={classes.column}>
      {!confirming ? (
        <>
          <p className={classes.lead}>
            {withdrawal.until
              ? t('withdraw.lead', { date: f.dateTime(withdrawal.until) })
              : t('withdraw.leadBare')}
          </p>
          <WithdrawalFacts booking={booking} />
          <p className={classes.lead}>
            {back > 0 ? t('withdraw.back', { amount: f.amount(back) }) : t('withdraw.nothingPaid')}
          </p>
          <div className={classes.actions}>
            <Button size="lg" onClick={() => setConfirming(true)}>
              {t('withdraw.first')}
            </Button>
            <LinkButton
              to="/boekingen/$id"
              params={{ id: booking.id }}
              search={{}}
              variant="default"
              size="lg"
            >
              {t('withdraw.keep')}
            </LinkButton>
          </div>
        </>
      ) : (
        <FocusHere>
          <h2 className={classes.stepTitle}>{t('withdraw.confirmTitle')}</h2>
          {problem && <Notice tone="problem" title={problem} />}
          <p className={classes.statement}>
            {t('withdraw.statement', {
              name: viewer.person.name,
              title,
              number: bookingNumber(booking.id),
              date: f.date(booking.createdAt),
            })}
          </p>
          <p className={classes.later}>{t('withdraw.mail', { email: viewer.email })}</p>
          <div className={classes.actions}>
            <Button size="lg" color="berry" loading={loading} onClick={() => void confirm()}>
              {t('withdraw.second')}
            </Button>
            <Button size="lg" variant="default" onClick={() => setConfirming(false)}>
              {t('withdraw.goBack')}
            </Button>
          </div>
        </FocusHere>
      )}
    </div>
  );
}
