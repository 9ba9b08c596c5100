import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  DecideAppealDocument,
  DecideQueuedPostDocument,
  DecideReportDocument,
  type CasePartsFragment,
  type Verdict,
} from '../../gql/moderation/graphql.js';

/** Decides a case of whatever kind; what went wrong, by field. */
export function useDecide({ id: caseId, kind }: CasePartsFragment, onDecided: (verdict: Verdict) => void) {
  const { t } = useTranslation('moderation');
  const [report, reporting] = useMutation(DecideReportDocument);
  const [queued, queueing] = useMutation(DecideQueuedPostDocument);
  const [appeal, appealing] = useMutation(DecideAppealDocument);
  const [problem, setProblem] = useState<Record<string, string>>({});

  async function ask(verdict: Verdict, reason: string | null) {
    const variables = { input: { caseId, verdict, reason } };
    if (kind === 'REPORTED') return (await report({ variables })).data?.decideReport;
    if (kind === 'QUEUED') return (await queued({ variables })).data?.decideQueuedPost;
    return (await appeal({ variables })).data?.decideAppeal;
  }

  async function decide(verdict: Verdict, reason: string | null = null) {
    setProblem({});
    const answer = await ask(verdict, reason).catch(() => undefined);
    if (answer?.__typename === 'ModerationCase') return onDecided(verdict);
    if (answer?.__typename === 'InvalidInput')
      return setProblem(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
    setProblem({ all: answer && 'message' in answer ? answer.message : t('failed') });
  }
  return { decide, deciding: reporting.loading || queueing.loading || appealing.loading, problem };
}
