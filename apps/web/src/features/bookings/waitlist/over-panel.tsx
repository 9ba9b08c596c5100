import { useTranslation } from 'react-i18next';
import type { WaitlistDetailFragment, WaitlistStatus } from '../../../gql/bookings/graphql.js';
import { LinkButton } from '../../../ui/link-button.js';
import classes from '../booking.module.css';

interface Props {
  entry: WaitlistDetailFragment;
  status: Exclude<WaitlistStatus, 'WAITING' | 'OFFERED'>;
}

/** What became of a place on the waitlist, and what one can do now. */
export function OverPanel({ entry, status }: Props) {
  const { t } = useTranslation('waitlist');
  const { offer, session } = entry;
  const { training, viewer } = session;
  const again = viewer.canBook || viewer.canJoinWaitlist;
  const bookingId = status === 'ACCEPTED' ? (offer?.id ?? viewer.booking?.id) : undefined;
  return (
    <>
      <h2 className={classes.title}>{t(`over.${status}Title`)}</h2>
      <p className={classes.lead}>{t(`over.${status}Text`)}</p>
      <div className={classes.actions}>
        {bookingId && (
          <LinkButton to="/boekingen/$id" params={{ id: bookingId }} search={{}}>
            {t('toBooking')}
          </LinkButton>
        )}
        {!bookingId && again && (
          <LinkButton
            to="/trainingen/$slug/boek/$sessionId"
            params={{ slug: training.slug, sessionId: session.id }}
          >
            {viewer.canBook && session.seatsLeft > 0 ? t('over.book') : t('over.again')}
          </LinkButton>
        )}
        <LinkButton to="/trainingen/$slug" params={{ slug: training.slug }} variant="default">
          {t('over.toTraining')}
        </LinkButton>
      </div>
    </>
  );
}
