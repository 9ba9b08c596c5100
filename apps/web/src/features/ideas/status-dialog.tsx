import { useId, useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SetIdeaStatusDocument, type IdeaStatus } from '../../gql/ideas/graphql.js';
import { Button } from '../../ui/button.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './idea.module.css';
import type { IdeaInFull } from './idea-page.js';

/** Sets what becomes of an idea; "niet nu" needs a reason, the others are better with one. */
export function StatusDialog({ idea, onClose }: { idea: IdeaInFull; onClose: () => void }) {
  const { t } = useTranslation(['ideas', 'posts']);
  const group = useId();
  const [status, setStatus] = useState<IdeaStatus | undefined>(
    idea.viewer.nextStatuses.length === 1 ? idea.viewer.nextStatuses[0] : undefined,
  );
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [set, { loading }] = useMutation(SetIdeaStatusDocument);
  const needed = status === 'NOT_NOW';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!status) return setProblem(t('chooseStatus'));
    if (needed && !reason.trim()) return setProblem(t('reasonNeeded'));
    const answer = await set({
      variables: { input: { ideaId: idea.id, status, reason: reason.trim() || null } },
    })
      .then(({ data }) => data?.setIdeaStatus)
      .catch(() => undefined);
    if (answer?.__typename === 'Idea') onClose();
    else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <Modal title={t('setStatus')} onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        {problem && <Notice tone="problem" title={problem} />}
        <fieldset className={classes.options}>
          <legend>{t('newStatus')}</legend>
          {idea.viewer.nextStatuses.map((one) => (
            <label key={one}>
              <input type="radio" name={group} checked={status === one} onChange={() => setStatus(one)} />
              <strong>{t(`status.${one}`)}</strong>
              <span className={classes.quiet}>{t(`statusMeans.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={needed ? t('reasonRequired') : t('reason')}
          hint={t('reasonHint')}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={loading}>
            {t('saveStatus')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('posts:neverMind')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
