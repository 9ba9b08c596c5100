import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import classes from './attendance.module.css';
import type { Queue } from './marks-queue.js';

interface Props {
  queue: Queue;
  sending: boolean;
  problem: string | undefined;
  onForget: () => void;
}

/** Whether the server has what was marked; without a connection, that it is safe on this phone. */
export function SendingState({ queue, sending, problem, onForget }: Props) {
  const { t } = useTranslation('attendance');
  const count = Object.keys(queue).length;
  const [marked, setMarked] = useState(false);
  const before = useRef(count);
  useEffect(() => {
    if (count !== before.current) setMarked(true);
    before.current = count;
  }, [count]);
  if (problem && count > 0)
    return (
      <Notice tone="problem" title={t('refused')}>
        <p className={classes.refused}>{problem}</p>
        <button type="button" className={classes.link} onClick={onForget}>
          {t('forgetUnsent')}
        </button>
      </Notice>
    );
  return (
    <p className={classes.sending} role="status" data-unsent={(count > 0 && !sending) || undefined}>
      {count > 0 ? (sending ? t('sending') : t('unsent', { count })) : marked ? t('sent') : '\u00a0'}
    </p>
  );
}
