import { isLive } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { Button, type ButtonLook } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import type { TrainingSession } from './booking-box.js';

interface Props extends ButtonLook {
  slug: string;
  session: TrainingSession;
}

/** What this reader can do with this date: book, see the booking, manage, or wait for a seat. */
export function BookButton({ slug, session, ...button }: Props) {
  const { t } = useTranslation('trainings');
  const f = useFormats();
  const { viewer, seatsLeft } = session;
  const date = f.dateLong(session.startsAt, session.zone);
  const later = session.paymentMode === 'WHEN_IT_RUNS' && !!session.price.exVatCents;
  const live = viewer.booking && isLive(viewer.booking.status) ? viewer.booking : undefined;
  if (live) {
    return (
      <LinkButton to="/boekingen/$id" params={{ id: live.id }} variant="light" {...button}>
        {t('toBooking')}
      </LinkButton>
    );
  }
  if (viewer.canEdit) {
    return (
      <LinkButton to="/studio/sessies/$id" params={{ id: session.id }} variant="light" {...button}>
        {t('manage')}
      </LinkButton>
    );
  }
  if (viewer.waitlistEntry) {
    return (
      <LinkButton
        to="/wachtlijst/$entryId"
        params={{ entryId: viewer.waitlistEntry.id }}
        search={{}}
        variant="light"
        {...button}
      >
        {viewer.waitlistEntry.status === 'OFFERED' ? t('toOffer') : t('toWaitlist')}
      </LinkButton>
    );
  }
  if (viewer.canJoinWaitlist && seatsLeft === 0) {
    return (
      <LinkButton
        to="/trainingen/$slug/boek/$sessionId"
        params={{ slug, sessionId: session.id }}
        aria-label={t('joinWaitlistOn', { date })}
        variant="default"
        {...button}
      >
        {t('joinWaitlist')}
      </LinkButton>
    );
  }
  if (!viewer.canBook || seatsLeft === 0) {
    return (
      <Button disabled {...button}>
        {t('isFull')}
      </Button>
    );
  }
  return (
    <LinkButton
      to="/trainingen/$slug/boek/$sessionId"
      params={{ slug, sessionId: session.id }}
      aria-label={later ? t('reserveOn', { date }) : t('bookOn', { date })}
      {...button}
    >
      {later ? t('reserve') : t('book')}
    </LinkButton>
  );
}
