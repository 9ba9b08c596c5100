import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IdeaDocument, type IdeaQuery } from '../../gql/ideas/graphql.js';
import { useMeta } from '../../lib/meta.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { MissingPage } from '../../ui/missing-page.js';
import { AuthorLine } from '../../ui/post/author-line.js';
import { CommentList } from '../../ui/post/comment-list.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { FollowButton } from '../../ui/post/follow-button.js';
import { Photos } from '../../ui/post/photos.js';
import { PostMenu } from '../../ui/post/post-menu.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { SkillChips } from '../../ui/post/skill-chips.js';
import { StateNote } from '../../ui/post/state-note.js';
import { useHashTarget } from '../../ui/post/use-hash-target.js';
import { VoteButton } from '../../ui/post/vote-button.js';
import { Prose } from '../../ui/prose.js';
import { IdeaStatusBox } from './idea-status-box.js';
import classes from './idea.module.css';
import { MergeNote } from './merge-note.js';
import { StatusBadge } from './status-badge.js';

const EditRoot = lazy(async () => ({ default: (await import('../../ui/post/edit-root.js')).EditRoot }));

const TrainingOfIt = lazy(async () => ({
  default: (await import('../../ui/origins/training-of-it.js')).TrainingOfIt,
}));

export type IdeaInFull = NonNullable<IdeaQuery['idea']>;

/** One idea: what it is, who wants it, what became of it. */
export function IdeaPage() {
  const { t } = useTranslation('ideas');
  const { slug } = useParams({ from: '/ideeen/$slug' });
  const { data, error, loading, refetch } = useQuery(IdeaDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.idea) return <Found key={data.idea.id} idea={data.idea} onChanged={refetch} />;
  if (loading) return <IdeaBone />;
  return (
    <MissingPage
      title={t('missingTitle')}
      text={t('missingText')}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Found({ idea, onChanged }: { idea: IdeaInFull; onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation('ideas');
  useHashTarget(true);
  useMeta({ title: idea.title, description: excerpt(idea.text, 155) });
  return (
    <article className={classes.page}>
      <div className={classes.main}>
        <MergeNote idea={idea} onChanged={onChanged} />
        <Body idea={idea} onChanged={onChanged} />
        <Suspense>
          <TrainingOfIt post={idea} />
        </Suspense>
        <section aria-labelledby="reacties">
          <h2 id="reacties" className={classes.part}>
            {t('comments')}
          </h2>
          <CommentList post={idea} about={t('theIdea')} marksAsker={t('author')} />
        </section>
      </div>
      <aside className={classes.aside} aria-label={t('became')}>
        <IdeaStatusBox idea={idea} onChanged={onChanged} />
      </aside>
    </article>
  );
}

function Body({ idea, onChanged }: { idea: IdeaInFull; onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation('ideas');
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const { title, viewer, status, state, skills } = idea;
  return (
    <section className={classes.idea} aria-label={t('theIdea')}>
      <div className={classes.badges}>
        <StatusBadge status={status} />
        <ScopeBadge {...idea} />
      </div>
      <div className={classes.titleLine}>
        <h1 className={classes.title}>{title}</h1>
        <PostMenu
          post={idea}
          about={t('theIdea')}
          onEdit={() => setEditing(true)}
          onRemoved={() => void navigate({ to: '/ideeen' })}
        />
      </div>
      <AuthorLine post={idea} isAuthor={viewer.isAuthor} withHistory />
      <StateNote state={state} decision={viewer.decision} />
      {editing ? (
        <Suspense>
          <EditRoot
            post={idea}
            kind="IDEA"
            labels={{ title: t('titleLabel'), text: t('whyLabel'), skills: t('skillsLabel') }}
            onSaved={onChanged}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      ) : (
        <>
          <Prose html={idea.textHtml} />
          <Photos photos={idea.photos} />
          <SkillChips label={t('skillsLabel')} skills={skills} />
        </>
      )}
      <div className={classes.acts}>
        <VoteButton post={idea} about={title} />
        <FollowButton post={idea} />
      </div>
    </section>
  );
}

const IdeaBone = () => (
  <div className={classes.page}>
    <div className={classes.main}>
      <Bones>
        <Bone width="70%" height="2.75rem" />
        <br />
        <br />
        <TextBones lines={5} />
      </Bones>
    </div>
  </div>
);
