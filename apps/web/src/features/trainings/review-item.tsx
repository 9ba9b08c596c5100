import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListedReviewFragment } from '../../gql/trainings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Stars } from '../../ui/stars.js';
import { ReplyForm } from './reply-form.js';
import classes from './reviews.module.css';

interface Props {
  review: ListedReviewFragment;
  trainerName: string;
}

/** One review, with what the trainer answered. */
export function ReviewItem({ review, trainerName }: Props) {
  const { t } = useTranslation('reviews');
  const f = useFormats();
  const { score, text, author, createdAt, verified, reply, viewer } = review;
  return (
    <li className={classes.review}>
      <p className={classes.head}>
        <Stars score={score} label={t('stars', { score })} />
        <span>{t('by', { name: author.firstName, date: f.date(createdAt) })}</span>
        {verified && (
          <span className={classes.verified}>
            <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" /> {t('verified')}
          </span>
        )}
      </p>
      <p className={classes.text}>{text}</p>
      {reply && (
        <div className={classes.reply}>
          <p className={classes.by}>{t('replyOf', { name: trainerName })}</p>
          <p className={classes.text}>{reply}</p>
        </div>
      )}
      {viewer.canReply && <ReplyForm reviewId={review.id} author={author.firstName} />}
    </li>
  );
}
