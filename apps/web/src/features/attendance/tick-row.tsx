import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttendanceStatus } from '../../gql/attendance/graphql.js';
import classes from './attendance.module.css';
import type { Tick } from './ticked-seats.js';
import { useSeatName } from './use-seat-name.js';

interface Props {
  tick: Tick;
  disabled: boolean;
  onMark: (status: AttendanceStatus | null) => void;
}

/** One seat with two large buttons; pressing the one that is on takes the mark back. */
export function TickRow({ tick: { seat, status, unsent }, disabled, onMark }: Props) {
  const { t } = useTranslation('attendance');
  const name = useSeatName()(seat);
  const byOther = seat.bookedBy && seat.name && seat.bookedBy.name !== seat.name;
  const toggle = (wanted: AttendanceStatus) => onMark(status === wanted ? null : wanted);
  return (
    <li className={classes.row} data-status={status ?? 'NONE'} data-unsent={unsent || undefined}>
      <div className={classes.who}>
        <p className={classes.name}>{name}</p>
        {byOther && <p className={classes.quiet}>{t('bookedBy', { name: seat.bookedBy!.name })}</p>}
        {seat.contestedAt && !seat.contestDecidedAt && <p className={classes.contested}>{t('contested')}</p>}
      </div>
      <div className={classes.ticks}>
        <button
          type="button"
          className={classes.tick}
          data-kind="came"
          aria-pressed={status === 'ATTENDED'}
          aria-label={t('presentOf', { name })}
          disabled={disabled}
          onClick={() => toggle('ATTENDED')}
        >
          <IconCheck size={24} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={classes.tick}
          data-kind="away"
          aria-pressed={status === 'NO_SHOW'}
          aria-label={t('awayOf', { name })}
          disabled={disabled}
          onClick={() => toggle('NO_SHOW')}
        >
          <IconX size={24} aria-hidden="true" />
        </button>
      </div>
    </li>
  );
}
