import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WithdrawRequestDocument } from '../../../gql/changing/graphql.js';
import { Button } from '../../../ui/button.js';
import { Modal } from '../../../ui/modal.js';
import { Notice } from '../../../ui/notice.js';
import { problemOf } from '../../../ui/post/problem-of.js';
import type { RequestInFull } from '../request-page.js';
import classes from '../request.module.css';

/** Asks once more before everybody who joined hears that it is over. */
export function WithdrawRequestDialog({ request, onClose }: { request: RequestInFull; onClose: () => void }) {
  const { t } = useTranslation(['requests', 'posts']);
  const [problem, setProblem] = useState<string>();
  const [withdraw, { loading }] = useMutation(WithdrawRequestDocument);
  const others = request.joined - Number(request.part.joined);
  async function confirm() {
    const answer = await withdraw({ variables: { input: { requestId: request.id } } })
      .then(({ data }) => data?.withdrawRequest)
      .catch(() => undefined);
    if (answer?.__typename === 'Request') onClose();
    else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <Modal title={t('withdrawTitle')} onClose={onClose}>
      {problem && <Notice tone="problem" title={problem} />}
      <p>{others > 0 ? t('withdrawText', { count: others }) : t('withdrawAlone')}</p>
      <div className={classes.acts}>
        <Button disabled={loading} onClick={() => void confirm()}>
          {t('withdraw')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('posts:neverMind')}
        </Button>
      </div>
    </Modal>
  );
}
