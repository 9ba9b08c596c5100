import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { SimilarPanel, SimilarTrainings, type Similar } from '../../ui/post/similar-panel.js';
import panel from '../../ui/post/similar-panel.module.css';
import { PeopleMeter } from './people-meter.js';
import classes from './requests.module.css';
import { useJoin } from './use-join.js';

interface Props {
  text: string;
  /** Somebody joined another: there is nothing left to ask. */
  onJoined: () => void;
}

/** Requests and trainings that are there already: joining does more than asking again. */
export function SimilarRequests({ text, onJoined }: Props) {
  const { t } = useTranslation('requests');
  return (
    <SimilarPanel
      title={t('similarTitle')}
      waiting={t('similarWaiting')}
      text={text}
      count={({ requests }) => requests.length}
      announce={(count) => t('similarCount', { count })}
    >
      {({ requests, trainings }) => (
        <>
          {requests.length > 0 && (
            <ul className={panel.list}>
              {requests.map((request) => (
                <Found key={request.id} request={request} onJoined={onJoined} />
              ))}
            </ul>
          )}
          <SimilarTrainings trainings={trainings} />
        </>
      )}
    </SimilarPanel>
  );
}

interface FoundProps {
  request: Similar['requests'][number];
  onJoined: () => void;
}

function Found({ request, onJoined }: FoundProps) {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const { slug, title, part } = request;
  const { people, problem, busy, isVisitor, join } = useJoin(request);
  async function mine() {
    if (!(await join())) return;
    onJoined();
    await navigate({ to: '/leervragen/$slug', params: { slug } });
  }
  return (
    <li className={classes.similar}>
      <Link to="/leervragen/$slug" params={{ slug }} target="_blank">
        {title}
      </Link>
      <span className={classes.people}>
        <PeopleMeter people={people} /> {t('peopleWant', { count: people })}
      </span>
      {(part.canJoin || isVisitor) && (
        <div>
          <Button
            variant="default"
            size="sm"
            disabled={busy}
            aria-label={`${t('join')}: ${title}`}
            onClick={() => void mine()}
          >
            {t('join')}
          </Button>
        </div>
      )}
      {part.joined && <span className={panel.quiet}>{t('youJoin')}</span>}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </li>
  );
}
