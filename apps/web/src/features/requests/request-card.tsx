import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestCardFragment } from '../../gql/requests/graphql.js';
import { Button } from '../../ui/button.js';
import { Badge } from '../../ui/post/badge.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { PeopleMeter } from './people-meter.js';
import { RequestFacts } from './request-facts.js';
import { RequestStatusBadge } from './request-status.js';
import classes from './requests.module.css';
import { useJoin } from './use-join.js';

/** A request at a glance: how many want it, what, where, when, for how much, and joining in one click. */
export function RequestCard({ request }: { request: RequestCardFragment }) {
  const { t } = useTranslation(['requests', 'posts']);
  const { slug, title, text, scope, state, skills, part } = request;
  const { joined, people, problem, busy, isVisitor, join, leave } = useJoin(request);
  const canPress = joined ? part.canLeave : part.canJoin || (isVisitor && request.status === 'OPEN');
  const about = excerpt(text, 120);
  return (
    <li className={classes.card}>
      <p className={classes.people}>
        <PeopleMeter people={people} />
        <span>{t('peopleWant', { count: people })}</span>
      </p>
      <h2 className={classes.title}>
        <Link to="/leervragen/$slug" params={{ slug }}>
          {title}
        </Link>
      </h2>
      {about && <p className={classes.excerpt}>{about}</p>}
      <RequestFacts request={request} />
      <div className={classes.meta}>
        <RequestStatusBadge request={request} />
        {part.isOwner && <Badge>{t('yours')}</Badge>}
        {scope === 'ORGANISATION' && <ScopeBadge {...request} />}
        {state !== 'VISIBLE' && <Badge tone="busy">{t(`posts:states.${state}`)}</Badge>}
        {skills.map(({ id, name }) => (
          <Badge key={id}>{name}</Badge>
        ))}
      </div>
      {(canPress || joined) && (
        <div className={classes.foot}>
          {canPress ? (
            <Button
              size="sm"
              variant={joined ? 'light' : 'default'}
              aria-pressed={joined}
              aria-label={`${joined ? t('youJoin') : t('join')}: ${title}`}
              leftSection={joined && <IconCheck size={17} stroke={2} aria-hidden="true" />}
              disabled={busy}
              onClick={() => void (joined ? leave() : join())}
            >
              {joined ? t('youJoin') : t('join')}
            </Button>
          ) : (
            <span className={classes.quiet}>{t('youJoin')}</span>
          )}
          <span role="status" className={problem ? classes.problem : 'nut-visually-hidden'}>
            {problem}
          </span>
        </div>
      )}
    </li>
  );
}
