import { useId, useState, type FormEvent } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReviewTrainingDocument, type OwnReviewFragment } from '../../../gql/bookings/graphql.js';
import { Notice } from '../../../ui/notice.js';
import { Stars } from '../../../ui/stars.js';
import classes from './people.module.css';
import { forgetDraft, readDraft, useKeptDraft } from './use-kept-draft.js';

/** What one thought of it: the form while it can be written, then what was written. */
export function YourReview({ session }: { session: OwnReviewFragment }) {
  const { t } = useTranslation('reviews');
  const { canReview, review } = session.viewer;
  if (review)
    return (
      <section className={classes.people}>
        <h2>{t('yours')}</h2>
        <p className={classes.line}>
          <Stars score={review.score} label={t('stars', { score: review.score })} />
        </p>
        <p className={classes.written}>{review.text}</p>
        <p className={classes.quiet}>
          {t('thanks')}{' '}
          <Link to="/trainingen/$slug" params={{ slug: session.training.slug }} hash="beoordelingen">
            {t('title')}
          </Link>
        </p>
      </section>
    );
  return canReview ? <ReviewForm sessionId={session.id} /> : null;
}

const SCORES = [1, 2, 3, 4, 5] as const;

function ReviewForm({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('reviews');
  const key = `nutshell:review:${sessionId}`;
  const [draft, setDraft] = useState(() => readDraft(key, { score: 0, text: '' }));
  useKeptDraft(key, draft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string>();
  const [review, { loading }] = useMutation(ReviewTrainingDocument);
  const group = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setProblem(undefined);
    if (!draft.score) return setErrors({ score: t('scoreMissing') });
    const answer = await review({ variables: { input: { sessionId, ...draft } } })
      .then(({ data }) => data?.reviewTraining)
      .catch(() => undefined);
    if (answer?.__typename === 'Review') forgetDraft(key);
    else if (answer?.__typename === 'InvalidInput')
      setErrors(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
    else setProblem(answer ? answer.message : t('failed'));
  }
  return (
    <section className={classes.people}>
      <h2>{t('formTitle')}</h2>
      <p className={classes.quiet}>{t('formText')}</p>
      <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
        {problem && <Notice tone="problem" title={problem} />}
        <fieldset
          className={classes.scores}
          aria-describedby={errors['score'] ? `${group}-problem` : undefined}
        >
          <legend>{t('score')}</legend>
          {SCORES.map((score) => (
            <label key={score} className={classes.score} data-chosen={draft.score >= score || undefined}>
              <input
                type="radio"
                name={group}
                value={score}
                checked={draft.score === score}
                onChange={() => setDraft({ ...draft, score })}
              />
              <span aria-hidden="true">★</span>
              <span className="nut-visually-hidden">{`${score}: ${t(`score${score}`)}`}</span>
            </label>
          ))}
          <span className={classes.quiet}>
            {draft.score > 0 && t(`score${draft.score as (typeof SCORES)[number]}`)}
          </span>
        </fieldset>
        {errors['score'] && (
          <p id={`${group}-problem`} className={classes.problem} role="alert">
            {errors['score']}
          </p>
        )}
        <Textarea
          label={t('text')}
          description={t('textHint')}
          autosize
          minRows={4}
          value={draft.text}
          error={errors['text']}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
        <div>
          <Button type="submit" loading={loading}>
            {t('send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
