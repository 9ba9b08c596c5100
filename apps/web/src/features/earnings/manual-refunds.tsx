import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  ManualRefundsDocument,
  RecordManualRefundDocument,
  type ManualRefundsQuery,
} from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import classes from './earnings.module.css';

type Refund = ManualRefundsQuery['manualRefunds']['nodes'][number];

/** Refunds that the payment provider cannot do, to be transferred from the platform's own bank. */
export function ManualRefunds() {
  const { t } = useTranslation('earnings');
  const { data, error, refetch } = useQuery(ManualRefundsDocument, { fetchPolicy: 'cache-and-network' });
  const refunds = data?.manualRefunds;
  return (
    <section aria-labelledby="manual-refunds">
      <h2 id="manual-refunds">{t('money.manual', { count: refunds?.totalCount ?? 0 })}</h2>
      <p className={classes.quiet}>{t('money.manualText')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {refunds?.nodes.length === 0 && <p>{t('money.noManual')}</p>}
      <ul className={classes.payouts}>
        {refunds?.nodes.map((refund) => (
          <RefundRow key={refund.id} refund={refund} onDone={() => void refetch()} />
        ))}
      </ul>
    </section>
  );
}

function RefundRow({ refund, onDone }: { refund: Refund; onDone: () => void }) {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [record, { loading }] = useMutation(RecordManualRefundDocument);
  async function submit() {
    const answer = await record({ variables: { refundId: refund.id, note: note || null } })
      .then(({ data }) => data?.recordManualRefund)
      .catch(() => undefined);
    if (answer?.__typename === 'ManualRefund') return onDone();
    setProblem(answer && 'message' in answer ? answer.message : t('money.failed'));
  }
  return (
    <li className={classes.payout}>
      <div className={classes.payoutHead}>
        <div>
          <h3 className={classes.payoutTitle}>{refund.memberName}</h3>
          <p className={classes.quiet}>
            {refund.memberEmail} · {refund.title} · {f.date(refund.decidedAt)}
          </p>
          {refund.note && <p className={classes.quiet}>{refund.note}</p>}
        </div>
        <p className={classes.payoutNet}>{f.amount(refund.amountCents)}</p>
      </div>
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          label={t('money.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={loading}>
          {t('money.transferred')}
        </Button>
      </form>
      <div aria-live="polite">{problem && <Notice tone="problem" title={problem} />}</div>
    </li>
  );
}
