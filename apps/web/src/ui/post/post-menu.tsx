import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RemoveOwnPostDocument, type PostPartsFragment } from '../../gql/post/graphql.js';
import { Button } from '../button.js';
import { Disclosure } from '../disclosure.js';
import { Modal } from '../modal.js';
import { Notice } from '../notice.js';
import { problemOf } from './problem-of.js';
import { useAskToSignIn } from './use-ask-to-sign-in.js';
import classes from './post-menu.module.css';

const HistoryDialog = lazy(() => import('./history-dialog.js').then((m) => ({ default: m.HistoryDialog })));
const ReportDialog = lazy(() => import('./report-dialog.js').then((m) => ({ default: m.ReportDialog })));

interface Props {
  post: Pick<PostPartsFragment, 'id' | 'editedAt'> & {
    viewer: Pick<PostPartsFragment['viewer'], 'canEdit' | 'canRemove' | 'canReport'>;
  };
  /** What it is, for who cannot see it: "de vraag". */
  about: string;
  onEdit: () => void;
  onRemoved: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** What one can do with a post besides reading it. */
export function PostMenu({ post, about, onEdit, onRemoved, children }: Props) {
  const { t } = useTranslation('posts');
  const ask = useAskToSignIn();
  const [open, setOpen] = useState<'history' | 'report' | 'remove'>();
  const { canEdit, canRemove, canReport } = post.viewer;
  const close = () => setOpen(undefined);
  return (
    <div className={classes.menu}>
      <Disclosure label={t('menuOf', { about })} face={<IconDots size={20} aria-hidden="true" />}>
        {canEdit && (
          <button type="button" onClick={onEdit}>
            {t('edit')}
          </button>
        )}
        {children}
        {post.editedAt && (
          <button type="button" onClick={() => setOpen('history')}>
            {t('history')}
          </button>
        )}
        {canRemove && (
          <button type="button" onClick={() => setOpen('remove')}>
            {t('remove')}
          </button>
        )}
        {!canRemove && (canReport || ask.isVisitor) && (
          <button type="button" onClick={() => !ask() && setOpen('report')}>
            {t('report')}
          </button>
        )}
      </Disclosure>
      <Suspense>
        {open === 'history' && <HistoryDialog postId={post.id} onClose={close} />}
        {open === 'report' && <ReportDialog kind="POST" id={post.id} about={about} onClose={close} />}
      </Suspense>
      {open === 'remove' && (
        <RemoveDialog postId={post.id} about={about} onClose={close} onRemoved={onRemoved} />
      )}
    </div>
  );
}

interface RemoveProps {
  postId: string;
  about: string;
  onClose: () => void;
  onRemoved: () => void;
}

function RemoveDialog({ postId, about, onClose, onRemoved }: RemoveProps) {
  const { t } = useTranslation('posts');
  const [problem, setProblem] = useState<string>();
  const [remove, { loading }] = useMutation(RemoveOwnPostDocument);
  async function confirm() {
    const answer = await remove({ variables: { id: postId } })
      .then(({ data }) => data?.removePost)
      .catch(() => undefined);
    if (answer?.__typename === 'RemovedPost') {
      onClose();
      onRemoved();
    } else setProblem(problemOf(answer) ?? t('failed'));
  }
  return (
    <Modal title={t('removeTitle', { about })} onClose={onClose}>
      {problem && <Notice tone="problem" title={problem} />}
      <p className={classes.text}>{t('removeText')}</p>
      <div className={classes.acts}>
        <Button disabled={loading} onClick={() => void confirm()}>
          {t('remove')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('neverMind')}
        </Button>
      </div>
    </Modal>
  );
}
