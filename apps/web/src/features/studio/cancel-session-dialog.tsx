import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  CancelSessionDocument,
  CancellationPreviewDocument,
  DecideSessionDocument,
} from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import { CancellationWords } from './cancellation-words.js';
import classes from './running.module.css';

interface Props {
  sessionId: string;
  /** The answer to too few participants: everything goes back at once, without another date to choose. */
  tooFew?: boolean;
  onClose: () => void;
}

const MESSAGE_LENGTH = 1_000;

/** Shows first what cancelling costs and whom it is about; nothing is cancelled for another amount than was shown. */
export function CancelSessionDialog({ sessionId, tooFew, onClose }: Props) {
  const { t } = useTranslation('running');
  const f = useFormats();
  const { data, error, refetch } = useQuery(CancellationPreviewDocument, {
    variables: { sessionId },
    fetchPolicy: 'network-only',
  });
  const [cancel, cancelling] = useMutation(CancelSessionDocument);
  const [decide, deciding] = useMutation(DecideSessionDocument);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string>();
  const preview = data?.cancellationPreview;

  async function send(expectedRefundCents: number) {
    if (tooFew) {
      const { data: found } = await decide({ variables: { input: { sessionId, decision: 'CANCEL' } } });
      return found?.decideSession;
    }
    const input = { sessionId, message: message.trim() || null, expectedRefundCents };
    const { data: found } = await cancel({ variables: { input } });
    return found?.cancelSession;
  }

  async function confirm(refundCents: number) {
    setProblem(undefined);
    const answer = await send(refundCents).catch(() => undefined);
    if (answer?.__typename === 'Session') return onClose();
    if (answer?.__typename === 'RefundChanged') {
      setProblem(t('cancel.changed', { amount: f.amount(answer.refundCents) }));
      await refetch();
    } else setProblem(answer && 'message' in answer ? answer.message : t('failed'));
  }
  return (
    <Dialog opened onClose={onClose} title={t('cancel.title')} closeOnClickOutside={false}>
      {problem && <Notice tone="problem" title={problem} />}
      {error && !preview && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!preview && !error && (
        <Bones>
          <Bone height="6rem" />
        </Bones>
      )}
      {preview && (
        <>
          <CancellationWords preview={preview} tooFew={tooFew === true} />
          {!tooFew && (preview.bookings > 0 || preview.waiting > 0) && (
            <Textarea
              label={t('cancel.message')}
              description={t('cancel.messageHint')}
              autosize
              minRows={3}
              maxLength={MESSAGE_LENGTH}
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          )}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('cancel.keep')}
            </Button>
            <Button
              color="berry"
              loading={cancelling.loading || deciding.loading}
              onClick={() => void confirm(preview.refundCents)}
            >
              {preview.refundCents > 0
                ? t('cancel.confirm', { amount: f.amount(preview.refundCents) })
                : t('cancel.confirmNone')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
