import { useId, useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReplyToReviewDocument } from '../../gql/trainings/graphql.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import classes from './reviews.module.css';

/** The trainer's one answer to a review; without Mantine, for it stands on a page that everyone reads. */
export function ReplyForm({ reviewId, author }: { reviewId: string; author: string }) {
  const { t } = useTranslation('reviews');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [reply, { loading }] = useMutation(ReplyToReviewDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await reply({ variables: { input: { reviewId, text } } })
      .then(({ data }) => data?.replyToReview)
      .catch(() => undefined);
    if (answer?.__typename === 'Review') return;
    const field = answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined;
    setProblem(field ?? answer?.message ?? t('failed'));
  }
  if (!open)
    return (
      <Button
        variant="default"
        size="sm"
        onClick={() => setOpen(true)}
        aria-label={`${t('reply')}: ${author}`}
      >
        {t('reply')}
      </Button>
    );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      {problem && <Notice tone="problem" title={problem} />}
      <label htmlFor={id}>{t('replyLabel')}</label>
      <p id={`${id}-hint`} className={classes.quiet}>
        {t('replyHint')}
      </p>
      <textarea
        id={id}
        rows={4}
        aria-describedby={`${id}-hint`}
        className={classes.area}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button type="submit" size="sm" disabled={loading}>
          {t('replySend')}
        </Button>
        <Button variant="default" size="sm" onClick={() => setOpen(false)}>
          {t('replyCancel')}
        </Button>
      </div>
    </form>
  );
}
