import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookingToDisputeDocument, OpenDisputeDocument } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { RowBones } from '../../ui/row-bones.js';
import classes from './earnings.module.css';

const route = getRouteApi('/boekingen/$id/klacht');

/** Where a participant says that a session was not as promised, and reads later what was decided. */
export function DisputePage() {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(BookingToDisputeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const booking = data?.booking;
  return (
    <Page
      title={t('dispute.title')}
      width="text"
      lead={
        booking &&
        t('dispute.lead', {
          title: booking.session.training.title,
          trainer: booking.session.training.trainer.name,
          date: f.date(booking.session.startsAt),
        })
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowBones />}
      {data && !booking && <Notice tone="info" title={t('dispute.unknown')} />}
      {booking?.dispute && (
        <div className={classes.start}>
          <Notice tone="info" title={t(`dispute.${booking.dispute.status}`)}>
            {booking.dispute.refundCents ? (
              <p>{t('dispute.refund', { amount: f.amount(booking.dispute.refundCents) })}</p>
            ) : null}
            {booking.dispute.explanation && <p>{booking.dispute.explanation}</p>}
          </Notice>
          <blockquote className={classes.quote}>{booking.dispute.reason}</blockquote>
        </div>
      )}
      {booking && !booking.dispute && !booking.viewer.canDispute && (
        <Notice tone="info" title={t('dispute.closed')} />
      )}
      {booking?.viewer.canDispute && <DisputeFields bookingId={id} onOpened={() => void refetch()} />}
      {booking && (
        <p>
          <LinkButton to="/boekingen/$id" params={{ id }} variant="default">
            {t('dispute.back')}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

function DisputeFields({ bookingId, onOpened }: { bookingId: string; onOpened: () => void }) {
  const { t } = useTranslation('earnings');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<{ field?: string; all?: string }>({});
  const [open, { loading }] = useMutation(OpenDisputeDocument);
  async function submit() {
    setProblem({});
    const answer = await open({ variables: { bookingId, reason } })
      .then(({ data }) => data?.openDispute)
      .catch(() => undefined);
    if (answer?.__typename === 'Dispute') return onOpened();
    if (answer?.__typename === 'InvalidInput') return setProblem({ field: answer.fields[0]?.message ?? '' });
    setProblem({ all: answer && 'message' in answer ? answer.message : t('money.failed') });
  }
  return (
    <form
      className={classes.start}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t('dispute.explain')}</p>
      <Textarea
        label={t('dispute.reason')}
        description={t('dispute.reasonHint')}
        required
        autosize
        minRows={4}
        maxLength={2000}
        value={reason}
        error={problem.field}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div aria-live="polite">{problem.all && <Notice tone="problem" title={problem.all} />}</div>
      <div>
        <Button type="submit" loading={loading}>
          {t('dispute.submit')}
        </Button>
      </div>
    </form>
  );
}
