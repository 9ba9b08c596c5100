import { useState, type FormEvent } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ContestNoShowDocument, type BookingSeatFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Notice } from '../../../ui/notice.js';
import classes from './people.module.css';

/** That one was noted as absent; who was there after all says so, once. */
export function Absence({ seat }: { seat: BookingSeatFragment }) {
  const { t } = useTranslation('participants');
  const f = useFormats();
  const [open, setOpen] = useState(false);
  if (seat.attendance !== 'NO_SHOW') return null;
  const { canContest, contestUntil } = seat.viewer;
  return (
    <Notice tone="info" title={t('absentTitle')}>
      <p className={classes.line}>{t('absentText')}</p>
      {seat.contestedAt && (
        <p className={classes.line}>{seat.contestDecidedAt ? t('contestKept') : t('contestSent')}</p>
      )}
      {canContest && contestUntil && (
        <>
          <p className={classes.line}>{t('contestLead', { until: f.date(contestUntil) })}</p>
          {open ? (
            <ContestForm seatId={seat.id} />
          ) : (
            <Button variant="default" size="sm" onClick={() => setOpen(true)}>
              {t('contest')}
            </Button>
          )}
        </>
      )}
    </Notice>
  );
}

function ContestForm({ seatId }: { seatId: string }) {
  const { t } = useTranslation('participants');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [contest, { loading }] = useMutation(ContestNoShowDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await contest({ variables: { input: { participantId: seatId, reason } } })
      .then(({ data }) => data?.contestNoShow)
      .catch(() => undefined);
    if (answer?.__typename === 'Participant') return;
    setProblem(
      answer?.__typename === 'InvalidInput'
        ? answer.fields[0]?.message
        : (answer?.message ?? t('contestFailed')),
    );
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      <Textarea
        label={t('contestReason')}
        description={t('contestHint')}
        autosize
        minRows={3}
        autoFocus
        value={reason}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={loading}>
          {t('contestSend')}
        </Button>
      </div>
    </form>
  );
}
