import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WithdrawProposalDocument } from '../../../gql/proposals/graphql.js';
import { Button } from '../../../ui/button.js';
import { Modal } from '../../../ui/modal.js';
import { Notice } from '../../../ui/notice.js';
import { problemOf } from '../../../ui/post/problem-of.js';
import classes from './ballot.module.css';

interface Props {
  proposalId: string;
  voters: number;
  onClose: () => void;
  onChanged: () => Promise<unknown>;
}

/** Says who has voted before a proposal is taken back. */
export function WithdrawDialog({ proposalId, voters, onClose, onChanged }: Props) {
  const { t } = useTranslation('proposals');
  const [problem, setProblem] = useState<string>();
  const [withdraw, { loading }] = useMutation(WithdrawProposalDocument);
  async function confirm() {
    const answer = await withdraw({ variables: { input: { proposalId } } })
      .then(({ data }) => data?.withdrawProposal)
      .catch(() => undefined);
    await onChanged().catch(() => undefined);
    if (answer?.__typename === 'Proposal') onClose();
    else setProblem(problemOf(answer) ?? t('failed'));
  }
  return (
    <Modal title={t('card.withdrawTitle')} onClose={onClose}>
      {problem && <Notice tone="problem" title={problem} />}
      <p className={classes.choice}>{t('card.withdrawText', { count: voters })}</p>
      <div className={classes.acts}>
        <Button disabled={loading} onClick={() => void confirm()}>
          {t('card.withdraw')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('card.keep')}
        </Button>
      </div>
    </Modal>
  );
}
