import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  CancelBookingDocument,
  RefundPreviewDocument,
  type BookingDetailFragment,
} from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import classes from './cancel-dialog.module.css';
import { RefundWords } from './refund-words.js';

interface Props {
  booking: BookingDetailFragment;
  opened: boolean;
  onClose: () => void;
}

type Problem = { kind: 'changed'; refundCents: number } | { kind: 'refused' | 'failed' };

/** Shows the amount back before one confirms; the server cancels only for the amount that was shown. */
export function CancelDialog({ booking, opened, onClose }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { data, error, refetch } = useQuery(RefundPreviewDocument, {
    variables: { bookingId: booking.id },
    skip: !opened,
    fetchPolicy: 'network-only',
  });
  const [cancelBooking, { loading }] = useMutation(CancelBookingDocument);
  const [problem, setProblem] = useState<Problem>();
  const preview = data?.refundPreview;
  const { seats } = booking;
  const unpaid = booking.status === 'HELD';

  async function confirm(expectedRefundCents: number) {
    setProblem(undefined);
    const input = { bookingId: booking.id, expectedRefundCents };
    const answer = await cancelBooking({ variables: { input } })
      .then((result) => result.data?.cancelBooking)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') return onClose();
    if (answer?.__typename === 'RefundChanged') {
      setProblem({ kind: 'changed', refundCents: answer.refundCents });
      await refetch();
    } else setProblem({ kind: answer ? 'refused' : 'failed' });
  }

  const confirmLabel = (refundCents: number, paidCents: number) => {
    if (unpaid) return t('cancelDialog.confirmRelease', { count: seats });
    if (paidCents === 0) return t('cancelDialog.confirmFree');
    return refundCents > 0
      ? t('cancelDialog.confirm', { amount: f.amount(refundCents) })
      : t('cancelDialog.confirmNone');
  };

  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={unpaid ? t('cancelDialog.release', { count: seats }) : t('cancelDialog.title')}
    >
      {problem?.kind === 'changed' && (
        <Notice tone="problem" title={t('cancelDialog.changedTitle')}>
          {t('cancelDialog.changedText', { amount: f.amount(problem.refundCents) })}
        </Notice>
      )}
      {problem?.kind === 'refused' && <Notice tone="problem" title={t('cancelDialog.notCancellable')} />}
      {problem?.kind === 'failed' && <Notice tone="problem" title={t('cancelDialog.failed')} />}
      {error && !preview && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!preview && !error && (
        <Bones>
          <div className={classes.body}>
            <Bone width="60%" height="1.5rem" />
            <Bone height="3rem" />
          </div>
        </Bones>
      )}
      {preview && (
        <>
          {unpaid ? (
            <p className={classes.text}>{t('cancelDialog.releaseText', { count: seats })}</p>
          ) : (
            <RefundWords preview={preview} seats={seats} />
          )}
          <div className={classes.actions}>
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('cancelDialog.keep', { count: seats })}
            </Button>
            <Button color="berry" loading={loading} onClick={() => void confirm(preview.refundCents)}>
              {confirmLabel(preview.refundCents, preview.paidCents)}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
