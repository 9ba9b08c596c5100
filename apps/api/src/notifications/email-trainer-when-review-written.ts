import { Injectable } from '@nestjs/common';
import { firstNameOf } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { PostMail } from '../platform/mail/index.js';
import { ReviewWritten } from '../reviews/index.js';
import { Addresses } from './addresses.js';
import { Notices } from './notices.queries.js';

interface Written {
  score: number;
  text: string;
  authorName: string;
  bookingId: string;
}

@Reaction(ReviewWritten)
@Injectable()
export class EmailTrainerWhenReviewWritten implements Reacts<ReviewWritten> {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run({ reviewId }: ReviewWritten): Promise<void> {
    const [review] = await this.db.query<Written>(
      `SELECT r.score, r.text, author.name AS "authorName",
         (SELECT b.id FROM bookings b WHERE b.session_id = r.session_id AND b.status = 'ATTENDED' LIMIT 1) AS "bookingId"
       FROM reviews r JOIN people author ON author.id = r.author_id WHERE r.id = $1`,
      [reviewId],
    );
    const notice = review?.bookingId && (await this.notices.ofBooking(review.bookingId));
    if (!notice) return;
    const { trainer, session } = notice;
    await this.postMail.run({
      key: `review-written:${reviewId}`,
      to: trainer.email,
      personId: trainer.id,
      language: trainer.language,
      template: 'review-written',
      props: {
        name: trainer.name,
        author: firstNameOf(review.authorName),
        score: review.score,
        text: review.text,
        session: { ...session, onlineUrl: null },
        trainingUrl: `${this.addresses.training(session.slug)}#beoordelingen`,
      },
    });
  }
}
