import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { MOST_PHOTOS } from '@nutshell/domain/post';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnswerQuestionDocument } from '../../gql/questions/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { MarkdownEditor } from '../../ui/post/markdown-editor.js';
import { PhotoPicker } from '../../ui/post/photo-picker.js';
import { fieldsOf, problemOf } from '../../ui/post/problem-of.js';
import { useRootDraft } from '../../ui/post/use-root-draft.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

interface Props {
  question: QuestionInFull;
  onAnswered: () => Promise<unknown>;
}

/** The place to write an answer; a visitor is led to signing in. */
export function AnswerForm({ question, onAnswered }: Props) {
  const { t } = useTranslation('questions');
  const { viewer } = useViewer();
  const { href } = useLocation();
  if (viewer === null && question.state === 'VISIBLE')
    return (
      <p className={classes.signIn}>
        <LinkButton to="/inloggen" search={{ terug: href }} variant="default">
          {t('signInToAnswer')}
        </LinkButton>
      </p>
    );
  if (!question.viewer.canAnswer) return null;
  return <Form question={question} onAnswered={onAnswered} />;
}

function Form({ question, onAnswered }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const draft = useRootDraft(`answer-${question.id}`);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [send, { loading }] = useMutation(AnswerQuestionDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    setWrong(undefined);
    setProblem(undefined);
    const photoIds = draft.photos.map(({ id }) => id);
    const input = { questionId: question.id, text: draft.text, photoIds };
    const answer = await send({ variables: { input } })
      .then(({ data }) => data?.answerQuestion)
      .catch(() => undefined);
    if (answer?.__typename === 'Answer') {
      draft.forget();
      draft.change({ text: '', photos: '[]' });
      await onAnswered();
      document.getElementById(answer.id)?.scrollIntoView({ block: 'center' });
    } else if (answer?.__typename === 'InvalidInput') {
      setWrong(fieldsOf(answer)['text'] ?? answer.message);
      document.getElementById('answer')?.focus();
    } else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="problem" title={problem} />}
      <MarkdownEditor
        id="answer"
        label={t('yourAnswer')}
        hint={question.viewer.isAuthor ? t('ownAnswerHint') : t('answerHint')}
        value={draft.text}
        error={wrong}
        onChange={(text) => draft.change({ text })}
      />
      <PhotoPicker
        label={t('answerPhotoHint')}
        value={draft.photos}
        onChange={draft.changePhotos}
        most={MOST_PHOTOS}
      />
      <div>
        <Button type="submit" disabled={loading}>
          {t('placeAnswer')}
        </Button>
      </div>
    </form>
  );
}
