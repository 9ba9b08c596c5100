import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DecideContestDocument } from '../../gql/studio/graphql.js';
import { Notice } from '../../ui/notice.js';
import type { StudioSeat } from './participant-seats.js';
import classes from './session-page.module.css';

/** A participant says that they were there: the trainer corrects it or lets it stand. */
export function ContestDecision({ seat }: { seat: StudioSeat }) {
  const { t } = useTranslation('participants');
  const [decide, { loading }] = useMutation(DecideContestDocument);
  const [failed, setFailed] = useState(false);
  const answer = async (attended: boolean) => {
    const result = await decide({ variables: { input: { participantId: seat.id, attended } } })
      .then(({ data }) => data?.decideContest)
      .catch(() => undefined);
    setFailed(result?.__typename !== 'Participant');
  };
  return (
    <div className={classes.contest}>
      <Notice tone="info" title={t('trainer.contestTitle', { name: seat.name ?? '' })}>
        <p className={classes.note}>“{seat.contestReason}”</p>
        <div className={classes.decide}>
          <Button size="sm" loading={loading} onClick={() => void answer(true)}>
            {t('trainer.correct')}
          </Button>
          <Button size="sm" variant="default" disabled={loading} onClick={() => void answer(false)}>
            {t('trainer.keep')}
          </Button>
        </div>
      </Notice>
      {failed && <Notice tone="problem" title={t('trainer.decideFailed')} />}
    </div>
  );
}
