import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

const HandOverDialog = lazy(async () => ({
  default: (await import('./hand-over-dialog.js')).HandOverDialog,
}));

/** To somebody who was asked: why they, and the way to pass it on. */
export function RouteToMe({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation('questions');
  const [open, setOpen] = useState(false);
  const { route, canHandOver } = question.viewer;
  const mine = question.askedTo.find(({ id }) => id === route?.id);
  if (!mine || mine.state !== 'ASKED') return null;
  return (
    <Notice tone="info" title={t('askedToYou')}>
      {mine.reason.length > 0 && (
        <ul className={classes.reasons}>
          {mine.reason.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <div className={classes.acts}>
        <a href="#answer" className={classes.jump}>
          {t('toAnswer')}
        </a>
        {canHandOver && (
          <Button variant="default" size="sm" onClick={() => setOpen(true)}>
            {t('notForMe')}
          </Button>
        )}
      </div>
      {open && (
        <Suspense>
          <HandOverDialog question={question} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Notice>
  );
}
