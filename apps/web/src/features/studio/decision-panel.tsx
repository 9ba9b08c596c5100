import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import type { TrainingFormat } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import type { StudioSessionFragment } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { RunDialog } from './run-dialog.js';
import classes from './running.module.css';

const CancelSessionDialog = lazy(async () => ({
  default: (await import('./cancel-session-dialog.js')).CancelSessionDialog,
}));
const MoveSessionDialog = lazy(async () => ({
  default: (await import('./move-session-dialog.js')).MoveSessionDialog,
}));

interface Props {
  session: StudioSessionFragment;
  format: TrainingFormat;
}

/** Too few participants at the moment of decision: run, another date, or cancel; silence cancels. */
export function DecisionPanel({ session, format }: Props) {
  const { t } = useTranslation('running');
  const f = useFormats();
  const [asking, setAsking] = useState<'run' | 'move' | 'cancel'>();
  const { decideUntil, minSeats, seatsTowardsMinimum, zone } = session;
  const close = () => setAsking(undefined);

  return (
    <section className={classes.decision} aria-labelledby="decision-heading">
      <h2 id="decision-heading" className={classes.heading}>
        {t('decide.title', { count: Math.max(1, minSeats - seatsTowardsMinimum) })}
      </h2>
      <p className={classes.text}>
        {t('decide.text', { count: seatsTowardsMinimum })}{' '}
        {decideUntil && t('decide.until', { date: f.dateTime(decideUntil, zone) })}
      </p>
      <div className={classes.choices}>
        <Button onClick={() => setAsking('run')}>{t('decide.run')}</Button>
        <Button variant="default" onClick={() => setAsking('move')}>
          {t('decide.otherDate')}
        </Button>
        <Button variant="default" onClick={() => setAsking('cancel')}>
          {t('decide.cancel')}
        </Button>
      </div>
      {asking === 'run' && <RunDialog sessionId={session.id} onClose={close} />}
      <Suspense>
        {asking === 'cancel' && <CancelSessionDialog sessionId={session.id} tooFew onClose={close} />}
        {asking === 'move' && <MoveSessionDialog session={session} format={format} tooFew onClose={close} />}
      </Suspense>
    </section>
  );
}
