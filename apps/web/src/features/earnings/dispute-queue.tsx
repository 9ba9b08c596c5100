import { useState } from 'react';
import { Button, NumberInput, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DecideDisputeDocument, DisputesDocument, type DisputesQuery } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import { RowBones } from '../../ui/row-bones.js';
import classes from './earnings.module.css';

type Dispute = DisputesQuery['disputes']['nodes'][number];

export function DisputeQueue() {
  const { t } = useTranslation('earnings');
  const { data, error, refetch } = useQuery(DisputesDocument, {
    variables: { status: 'OPEN' },
    fetchPolicy: 'cache-and-network',
  });
  const nodes = data?.disputes.nodes;
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">{t('money.disputes', { count: data?.disputes.totalCount ?? 0 })}</h2>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!nodes && !error && <RowBones />}
      {nodes?.length === 0 && <p className={classes.quiet}>{t('money.noDisputes')}</p>}
      <ul className={classes.payouts}>
        {nodes?.map((dispute) => (
          <li key={dispute.id} className={classes.payout}>
            <DisputeForm dispute={dispute} onDecided={() => void refetch()} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DisputeForm({ dispute, onDecided }: { dispute: Dispute; onDecided: () => void }) {
  const { t, i18n } = useTranslation('earnings');
  const f = useFormats();
  const [euros, setEuros] = useState<string | number>(0);
  const [explanation, setExplanation] = useState('');
  const [problem, setProblem] = useState<Record<string, string>>({});
  const [decide, { loading }] = useMutation(DecideDisputeDocument);
  async function submit() {
    const refundCents = Math.round(Number(euros) * 100);
    const answer = await decide({ variables: { input: { disputeId: dispute.id, refundCents, explanation } } })
      .then(({ data }) => data?.decideDispute)
      .catch(() => undefined);
    if (answer?.__typename === 'Dispute') return onDecided();
    if (answer?.__typename === 'InvalidInput')
      return setProblem(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
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
      <h3 className={classes.payoutTitle}>
        <Link to="/trainingen/$slug" params={{ slug: dispute.slug }}>
          {dispute.title}
        </Link>
      </h3>
      <p className={classes.quiet}>
        {t('money.who', {
          member: dispute.memberName,
          trainer: dispute.trainerName,
          date: f.date(dispute.startsAt),
          opened: f.dateTime(dispute.openedAt),
        })}
      </p>
      <blockquote className={classes.quote}>{dispute.reason}</blockquote>
      <NumberInput
        label={t('money.refund')}
        description={t('money.refundHint', { amount: f.amount(dispute.paidCents) })}
        prefix="€ "
        decimalSeparator={i18n.language === 'nl' ? ',' : '.'}
        decimalScale={2}
        min={0}
        max={dispute.paidCents / 100}
        allowNegative={false}
        w={220}
        value={euros}
        error={problem['refundCents']}
        onChange={setEuros}
      />
      <Textarea
        label={t('money.explanation')}
        description={t('money.explanationHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={explanation}
        error={problem['explanation']}
        onChange={(event) => setExplanation(event.currentTarget.value)}
      />
      <div aria-live="polite">{problem['all'] && <Notice tone="problem" title={problem['all']} />}</div>
      <div>
        <Button type="submit" loading={loading}>
          {t('money.decide')}
        </Button>
      </div>
    </form>
  );
}
