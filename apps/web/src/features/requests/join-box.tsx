import { lazy, Suspense, useRef } from 'react';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { PeopleMeter } from './people-meter.js';
import { RequestFacts } from './request-facts.js';
import type { RequestInFull } from './request-page.js';
import classes from './request.module.css';
import { useJoin } from './use-join.js';

const OwnWishes = lazy(() => import('./own-wishes.js').then((m) => ({ default: m.OwnWishes })));
const Planned = lazy(() => import('./planned.js').then((m) => ({ default: m.Planned })));

/** How many want it, what exactly, and joining in one click; then one's own wishes, and leaving. */
export function JoinBox({ request }: { request: RequestInFull }) {
  const { t } = useTranslation('requests');
  const { part, status, viewer } = request;
  const over = status !== 'OPEN' && status !== 'PLANNED';
  const { joined, people, problem, busy, isVisitor, join, leave } = useJoin(request);
  const canJoin = part.canJoin || (isVisitor && status === 'OPEN' && request.state === 'VISIBLE');
  const invited = part.invited && !joined;
  const number = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes: the focus stays here.
  const press = async (act: () => Promise<unknown>) => {
    await act();
    number.current?.focus();
  };
  return (
    <section className={classes.box} aria-labelledby="hoeveel">
      <div className={classes.many}>
        <p id="hoeveel" ref={number} tabIndex={-1} className={classes.number}>
          {t(over ? 'peopleWanted' : 'peopleWant', { count: people })}
        </p>
        <PeopleMeter people={people} size="lg" />
      </div>
      <RequestFacts request={request} named />
      {status === 'PLANNED' && request.session && (
        <Suspense>
          <Planned session={request.session} />
        </Suspense>
      )}
      {invited && <p className={classes.invited}>{t('invited')}</p>}
      {!joined && canJoin && (
        <div className={classes.acts}>
          <Button size="lg" fullWidth disabled={busy} onClick={() => void press(join)}>
            {t('join')}
          </Button>
          {invited && (
            <Button variant="subtle" fullWidth disabled={busy} onClick={() => void press(leave)}>
              {t('noThanks')}
            </Button>
          )}
        </div>
      )}
      {joined && !over && (
        <p className={classes.youJoin} role="status">
          <IconCheck size={20} stroke={2} aria-hidden="true" />
          {t('youJoin')}
        </p>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {!joined && canJoin && <p className={classes.quiet}>{t('noObligation')}</p>}
      {joined && status === 'OPEN' && (
        <Suspense>
          <OwnWishes request={request} join={join} />
        </Suspense>
      )}
      {joined && part.canLeave && (
        <Button variant="subtle" size="sm" disabled={busy} onClick={() => void press(leave)}>
          {viewer.isAuthor ? t('leaveOwn') : t('leave')}
        </Button>
      )}
    </section>
  );
}
