import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DecideSessionDocument } from '../../gql/studio/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import classes from './running.module.css';

interface Props {
  sessionId: string;
  onClose: () => void;
}

/** Whether it is sure: everyone hears that it goes ahead, however few they are. */
export function RunDialog({ sessionId, onClose }: Props) {
  const { t } = useTranslation('running');
  const [decide, { loading }] = useMutation(DecideSessionDocument);
  const [problem, setProblem] = useState<string>();

  async function run() {
    setProblem(undefined);
    const answer = await decide({ variables: { input: { sessionId, decision: 'RUN' } } })
      .then(({ data }) => data?.decideSession)
      .catch(() => undefined);
    if (answer?.__typename === 'Session') return onClose();
    setProblem(answer?.message ?? t('failed'));
  }
  return (
    <Dialog opened onClose={onClose} title={t('decide.runTitle')}>
      {problem && <Notice tone="problem" title={problem} />}
      <p className={classes.text}>{t('decide.runText')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('decide.think')}
        </Button>
        <Button loading={loading} onClick={() => void run()} data-autofocus>
          {t('decide.run')}
        </Button>
      </div>
    </Dialog>
  );
}
