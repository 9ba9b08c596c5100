import { useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { readCheckInCode } from '@nutshell/domain/participant';
import { useTranslation } from 'react-i18next';
import type { TickedSeatFragment } from '../../gql/attendance/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import classes from './attendance.module.css';
import type { Tick } from './ticked-seats.js';
import { useCamera } from './use-camera.js';
import { useSeatName } from './use-seat-name.js';

interface Props {
  ticks: readonly Tick[];
  onFound: (seat: TickedSeatFragment) => void;
  onClose: () => void;
}

type Outcome = { kind: 'scanned' | 'before'; name: string } | { kind: 'unknown' };

/** Reads one code after another, by the camera or typed; needs no connection, for the codes came with the list. */
export function ScanDialog({ ticks, onFound, onClose }: Props) {
  const { t } = useTranslation('attendance');
  const nameOf = useSeatName();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();

  const find = (text: string) => {
    const code = readCheckInCode(text);
    const tick = ticks.find(({ seat }) => seat.checkInCode === code);
    if (!tick) return setOutcome({ kind: 'unknown' });
    const name = nameOf(tick.seat);
    if (tick.status === 'ATTENDED') return setOutcome({ kind: 'before', name });
    onFound(tick.seat);
    navigator.vibrate?.(80);
    setOutcome({ kind: 'scanned', name });
  };
  const { video, state: camera } = useCamera(find);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.trim()) return;
    find(typed);
    setTyped('');
  };
  return (
    <Dialog opened onClose={onClose} title={t('scanTitle')}>
      {camera === 'none' ? (
        <Notice tone="info" title={t('noCamera')}>
          {t('noCameraText')}
        </Notice>
      ) : (
        <>
          <p className={classes.quiet}>{camera === 'starting' ? t('scanWaiting') : t('scanText')}</p>
          <video ref={video} className={classes.video} muted playsInline aria-label={t('scanTitle')} />
        </>
      )}
      <div className={classes.outcome} aria-live="assertive">
        {outcome?.kind === 'unknown' && <Notice tone="problem" title={t('codeUnknown')} />}
        {outcome?.kind === 'scanned' && <Notice tone="done" title={t('scanned', { name: outcome.name })} />}
        {outcome?.kind === 'before' && (
          <Notice tone="info" title={t('scannedBefore', { name: outcome.name })} />
        )}
      </div>
      <form onSubmit={submit} className={classes.typed}>
        <TextInput
          label={t('code')}
          description={t('codeExample')}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('codeButton')}
        </Button>
      </form>
    </Dialog>
  );
}
