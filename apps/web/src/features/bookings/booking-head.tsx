import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../../ui/link-button.js';
import classes from './booking.module.css';
import { ChoicePanel, isOpenChoice } from './changes/choice-panel.js';
import { ConfirmedHead } from './confirmed-head.js';
import { HeldHead } from './held-head.js';
import { OfferedHead, ReservedHead } from './reserved-head.js';
import { ProcessingHead } from './processing-head.js';

interface Props {
  booking: BookingDetailFragment;
  /** The reader came back from paying and the server does not know it yet. */
  processing: { slow: boolean; late: boolean } | null;
  /** The reader came back without paying. */
  stopped: boolean;
  onAskAgain: () => void;
}

/** The state of the booking in words, and what one can do in it. Read out when it changes. */
export function BookingHead(props: Props) {
  return (
    <div className={classes.head} aria-live="polite">
      <HeadOf {...props} />
    </div>
  );
}

function HeadOf({ booking, processing, stopped, onAskAgain }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  if (processing) return <ProcessingHead {...processing} onAskAgain={onAskAgain} />;
  if (isOpenChoice(booking.choice) && booking.status !== 'HELD')
    return <ChoicePanel key={booking.id} booking={booking} choice={booking.choice} onStale={onAskAgain} />;
  switch (booking.status) {
    case 'OFFERED':
      return <OfferedHead booking={booking} />;
    case 'RESERVED':
      return <ReservedHead booking={booking} />;
    case 'HELD':
      return <HeldHead booking={booking} stopped={stopped} onAskAgain={onAskAgain} />;
    case 'CONFIRMED':
      return <ConfirmedHead booking={booking} />;
    case 'EXPIRED':
      return (
        <PlainHead
          title={t('expired.title')}
          text={
            booking.payment.refundedCents > 0
              ? t('expired.refundText', { amount: f.amount(booking.payment.refundedCents) })
              : booking.payment.status === 'OPEN'
                ? t('expired.openText')
                : t('expired.text')
          }
        >
          <BookAgain booking={booking} />
        </PlainHead>
      );
    case 'CANCELLED': {
      const moved = booking.cancelReason === 'MOVED' || booking.choice?.chosen === 'OTHER_DATE';
      return (
        <PlainHead
          title={t(`cancelled.${moved ? 'MOVED' : (booking.cancelReason ?? 'MEMBER')}`)}
          text={moved ? t('cancelled.movedText') : <RefundState booking={booking} />}
        >
          {moved ? (
            <LinkButton to="/agenda">{t('booking.toAgenda')}</LinkButton>
          ) : (
            <BookAgain booking={booking} />
          )}
        </PlainHead>
      );
    }
    case 'ATTENDED':
      return <PlainHead title={t('attended.title')} text={t('attended.text')} />;
    case 'NO_SHOW':
      return <PlainHead title={t('noShow.title')} text={t('noShow.text')} />;
  }
}

function PlainHead({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.lead}>{text}</p>
      {children && <div className={classes.actions}>{children}</div>}
    </>
  );
}

function RefundState({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { status, refundedCents } = booking.payment;
  const amount = f.amount(refundedCents);
  switch (status) {
    case 'REFUNDING':
      return t('cancelled.refunding', { amount });
    case 'REFUNDED':
    case 'PARTLY_REFUNDED':
      return t('cancelled.refunded', { amount });
    case 'PAID':
      return booking.choice?.chosen === null && booking.cancelReason !== 'MEMBER'
        ? t('cancelled.chosenSoon')
        : t('cancelled.noRefund');
    default:
      return t('cancelled.nothingPaid');
  }
}

function BookAgain({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const { session } = booking;
  const { slug } = session.training;
  const open = session.viewer.canBook && session.seatsLeft > 0 && new Date(session.startsAt) > new Date();
  return open ? (
    <LinkButton to="/trainingen/$slug/boek/$sessionId" params={{ slug, sessionId: session.id }}>
      {t('booking.bookAgain')}
    </LinkButton>
  ) : (
    <LinkButton to="/trainingen/$slug" params={{ slug }}>
      {t('booking.toTraining')}
    </LinkButton>
  );
}
