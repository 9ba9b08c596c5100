import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { Button } from '../../ui/button.js';
import classes from './idea.module.css';
import type { IdeaInFull } from './idea-page.js';

const StatusDialog = lazy(async () => ({ default: (await import('./status-dialog.js')).StatusDialog }));
const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.js')).MergeDialog }));

/** What became of it, why and by whom; and the buttons for who decides that. */
export function IdeaStatusBox({ idea, onChanged }: { idea: IdeaInFull; onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation('ideas');
  const f = useFormats();
  const [open, setOpen] = useState<'status' | 'merge'>();
  const { status, statusReason, statusAt, statusBy, statusHistory, viewer } = idea;
  const close = () => setOpen(undefined);
  return (
    <section className={classes.box}>
      <h2 className={classes.boxTitle}>{t('became')}</h2>
      <p className={classes.status}>{t(`status.${status}`)}</p>
      {statusReason && <p className={classes.reason}>{statusReason}</p>}
      {statusAt ? (
        <p className={classes.quiet}>
          {statusBy && (
            <>
              <Link to="/mensen/$slug" params={{ slug: statusBy.slug }}>
                {statusBy.name}
              </Link>
              {', '}
            </>
          )}
          {f.date(statusAt)}
        </p>
      ) : (
        <p className={classes.quiet}>{t('nobodyYet')}</p>
      )}
      {statusHistory.length > 1 && (
        <details className={classes.history}>
          <summary>{t('statusHistory')}</summary>
          <ol>
            {statusHistory.map(({ id, status: was, at, by, reason }) => (
              <li key={id}>
                <strong>{t(`status.${was}`)}</strong>, {[f.date(at), by?.name].filter(Boolean).join(', ')}
                {reason && <p>{reason}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
      <div className={classes.acts}>
        {viewer.nextStatuses.length > 0 && (
          <Button size="sm" onClick={() => setOpen('status')}>
            {t('setStatus')}
          </Button>
        )}
        {viewer.canMerge && (
          <Button variant="default" size="sm" onClick={() => setOpen('merge')}>
            {t('merge')}
          </Button>
        )}
      </div>
      <Suspense>
        {open === 'status' && <StatusDialog idea={idea} onClose={close} />}
        {open === 'merge' && <MergeDialog idea={idea} onClose={close} onMerged={onChanged} />}
      </Suspense>
    </section>
  );
}
