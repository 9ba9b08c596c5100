import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuthorLine } from '../../ui/post/author-line.js';
import { FollowButton } from '../../ui/post/follow-button.js';
import { Photos } from '../../ui/post/photos.js';
import { PostMenu } from '../../ui/post/post-menu.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { SkillChips } from '../../ui/post/skill-chips.js';
import { StateNote } from '../../ui/post/state-note.js';
import { Prose } from '../../ui/prose.js';
import type { PartProps } from './request-page.js';
import classes from './request.module.css';
import { RequestStatusBadge } from './request-status.js';
import { ShareButton } from './share-button.js';

const EditRoot = lazy(() => import('../../ui/post/edit-root.js').then((m) => ({ default: m.EditRoot })));
const ChangeDialog = lazy(() =>
  import('./changing/change-dialog.js').then((m) => ({ default: m.ChangeDialog })),
);
const MergeDialog = lazy(() =>
  import('./changing/merge-dialog.js').then((m) => ({ default: m.MergeDialog })),
);
const WithdrawRequestDialog = lazy(() =>
  import('./changing/withdraw-request-dialog.js').then((m) => ({ default: m.WithdrawRequestDialog })),
);

/** What is asked for and why, by whom, and from which question or idea it comes. */
export function RequestBody({ request, onChanged }: PartProps) {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState<'change' | 'merge' | 'withdraw'>();
  const { title, viewer, state, skills, part } = request;
  const close = () => setOpen(undefined);
  return (
    <section className={classes.request} aria-label={t('theRequest')}>
      <div className={classes.badges}>
        <RequestStatusBadge request={request} />
        <ScopeBadge scope={request.scope} organisation={request.organisation ?? null} />
      </div>
      <div className={classes.titleLine}>
        <h1 className={classes.title}>{title}</h1>
        <PostMenu
          post={request}
          about={t('theRequest')}
          onEdit={() => setEditing(true)}
          onRemoved={() => void navigate({ to: '/leervragen' })}
        >
          {part.canEdit && (
            <button type="button" onClick={() => setOpen('change')}>
              {t('changeAsked')}
            </button>
          )}
          {part.canMerge && (
            <button type="button" onClick={() => setOpen('merge')}>
              {t('merge')}
            </button>
          )}
          {part.canWithdraw && (
            <button type="button" onClick={() => setOpen('withdraw')}>
              {t('withdraw')}
            </button>
          )}
        </PostMenu>
      </div>
      <AuthorLine post={request} isAuthor={viewer.isAuthor} withHistory />
      <OriginLine request={request} />
      <StateNote state={state} decision={viewer.decision} />
      {editing ? (
        <Suspense>
          <EditRoot
            post={request}
            kind="REQUEST"
            labels={{ title: t('titleLabel'), text: t('whyLabel'), skills: t('skillsLabel') }}
            onSaved={onChanged}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      ) : (
        <>
          <Prose html={request.textHtml} />
          <Photos photos={request.photos} />
          <SkillChips label={t('skillsLabel')} skills={skills} />
        </>
      )}
      <div className={classes.acts}>
        <ShareButton title={title} />
        <FollowButton post={request} />
      </div>
      <Suspense>
        {open === 'change' && <ChangeDialog request={request} onClose={close} />}
        {open === 'merge' && <MergeDialog request={request} onClose={close} onMerged={onChanged} />}
        {open === 'withdraw' && <WithdrawRequestDialog request={request} onClose={close} />}
      </Suspense>
    </section>
  );
}

/** The credit of who asked first. */
function OriginLine({ request: { origin, creditedTo } }: Pick<PartProps, 'request'>) {
  const { t } = useTranslation('requests');
  if (origin?.__typename !== 'Question' && origin?.__typename !== 'Idea') return null;
  const { slug, title } = origin;
  return (
    <p className={classes.origin}>
      {origin.__typename === 'Question' ? (
        <>
          {t('fromQuestion')}{' '}
          <Link to="/vragen/$slug" params={{ slug }}>
            {title}
          </Link>
        </>
      ) : (
        <>
          {t('fromIdea')}{' '}
          <Link to="/ideeen/$slug" params={{ slug }}>
            {title}
          </Link>
        </>
      )}
      {creditedTo && ` ${t('by', { name: creditedTo.name })}`}
    </p>
  );
}
