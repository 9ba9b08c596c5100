import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttendanceStatus, TickedSeatFragment } from '../../gql/attendance/graphql.js';
import { Field } from '../../ui/field.js';
import classes from './attendance.module.css';
import { SendingState } from './sending-state.js';
import { TickRow } from './tick-row.js';
import { matching, ticksOf } from './ticked-seats.js';
import { useMarks } from './use-marks.js';
import { useSeatName } from './use-seat-name.js';

const ScanDialog = lazy(async () => ({ default: (await import('./scan-dialog.js')).ScanDialog }));
/** From so many seats on, one searches rather than scrolls. */
const LONG_LIST = 8;

interface Props {
  sessionId: string;
  seats: readonly TickedSeatFragment[];
  canMark: boolean;
}

interface Step {
  seat: TickedSeatFragment;
  from: AttendanceStatus | null;
  to: AttendanceStatus | null;
}

/** Everybody with a seat, to be ticked with a thumb; works on without a connection. */
export function TickList({ sessionId, seats, canMark }: Props) {
  const { t } = useTranslation('attendance');
  const nameOf = useSeatName();
  const { queue, sending, problem, mark, forget } = useMarks(sessionId);
  const [text, setText] = useState('');
  const [scanning, setScanning] = useState(false);
  const [last, setLast] = useState<Step>();
  const ticks = ticksOf(seats, queue);
  const shown = matching(ticks, text);
  const count = (status: AttendanceStatus | null) => ticks.filter((tick) => tick.status === status).length;
  const put = (seat: TickedSeatFragment, to: AttendanceStatus | null) => {
    setLast({ seat, from: ticks.find((tick) => tick.seat.id === seat.id)!.status, to });
    mark(seat.id, to);
  };
  const undo = () => {
    if (last) mark(last.seat.id, last.from);
    setLast(undefined);
  };
  const undoText = { ATTENDED: 'undoPresent', NO_SHOW: 'undoAway', NONE: 'undoNone' } as const;

  return (
    <>
      <div className={classes.bar}>
        <p className={classes.counts} role="status">
          <strong>{t('counts', { came: count('ATTENDED'), all: ticks.length })}</strong>
          <span>
            {count('NO_SHOW') > 0 && `${t('absent', { count: count('NO_SHOW') })} · `}
            {count(null) > 0 ? t('notMarked', { count: count(null) }) : t('allMarked')}
          </span>
        </p>
        {canMark && (
          <Button
            leftSection={<IconQrcode size={22} aria-hidden="true" />}
            size="md"
            onClick={() => setScanning(true)}
          >
            {t('scan')}
          </Button>
        )}
      </div>
      <SendingState queue={queue} sending={sending} problem={problem} onForget={forget} />
      {ticks.length > LONG_LIST && (
        <Field
          label={t('search')}
          type="search"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p className={classes.quiet}>{t('noneFound', { text })}</p>}
      <ul className={classes.list}>
        {shown.map((tick) => (
          <TickRow
            key={tick.seat.id}
            tick={tick}
            disabled={!canMark}
            onMark={(status) => put(tick.seat, status)}
          />
        ))}
      </ul>
      {last && canMark && (
        <div className={classes.undo}>
          <span>{t(undoText[last.to ?? 'NONE'], { name: nameOf(last.seat) })}</span>
          <button type="button" onClick={undo}>
            {t('undo')}
          </button>
        </div>
      )}
      {scanning && (
        <Suspense>
          <ScanDialog
            ticks={ticks}
            onFound={(seat) => put(seat, 'ATTENDED')}
            onClose={() => setScanning(false)}
          />
        </Suspense>
      )}
    </>
  );
}
