import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/post/badge.js';
import type { BallotRow } from './ballot-rows.js';
import classes from './ballot.module.css';

/** Whether a date would win now, and whether it still can. */
export function DateMarks({ row: { date, proposal } }: { row: BallotRow }) {
  const { t } = useTranslation('proposals');
  if (!date.leads && date.trainerFree) return null;
  return (
    <span className={classes.marks}>
      {date.leads && <Badge tone="done">{t('ballot.leads')}</Badge>}
      {!date.trainerFree && (
        <Badge tone="off">{t('ballot.trainerBusy', { name: proposal.trainer.name })}</Badge>
      )}
    </span>
  );
}
