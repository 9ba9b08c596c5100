import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FindQuestionsDocument, MarkDuplicateDocument } from '../../gql/questions/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

interface Props {
  question: QuestionInFull;
  onClose: () => void;
}

/** Finds the question that was asked before, and marks this one as the same. */
export function DuplicateDialog({ question, onClose }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const group = useId();
  const [text, setText] = useState(question.title);
  const [ofId, setOfId] = useState<string>();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [mark, { loading }] = useMutation(MarkDuplicateDocument);
  const found = useFound(text, question.id);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ofId) return setProblem(t('chooseQuestion'));
    const input = { questionId: question.id, ofId, reason: reason.trim() || null };
    const answer = await mark({ variables: { input } })
      .then(({ data }) => data?.markDuplicate)
      .catch(() => undefined);
    if (answer?.__typename === 'Question') onClose();
    else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <Modal title={t('sameQuestion')} onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <p className={classes.quiet}>{t('sameQuestionText')}</p>
        {problem && <Notice tone="problem" title={problem} />}
        <Field
          type="search"
          label={t('findQuestion')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <fieldset className={classes.options}>
          <legend className="nut-visually-hidden">{t('chooseQuestion')}</legend>
          {found.map(({ id, title, answerCount }) => (
            <label key={id}>
              <input type="radio" name={group} checked={ofId === id} onChange={() => setOfId(id)} />
              <span>
                {title} <span className={classes.quiet}>{t('answersShort', { count: answerCount })}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p role="status" className={found.length > 0 ? 'nut-visually-hidden' : classes.quiet}>
          {t('similarCount', { count: found.length })}
        </p>
        <TextArea
          label={t('sameReason')}
          hint={t('sameReasonHint')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={loading || !ofId}>
            {t('markSame')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('posts:neverMind')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Questions that these words find, without the one at hand. */
function useFound(text: string, exceptId: string) {
  const asked = useSettled(text.trim(), 200);
  const { data, previousData } = useQuery(FindQuestionsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const nodes = asked.length < 2 ? [] : ((data ?? previousData)?.search.nodes ?? []);
  return nodes.flatMap(({ hit }) => (hit.__typename === 'Question' && hit.id !== exceptId ? [hit] : []));
}
