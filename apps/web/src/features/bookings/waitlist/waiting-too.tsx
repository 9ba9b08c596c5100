import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../../gql/bookings/graphql.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';

interface Props {
  booking: BookingDetailFragment;
  /** The seats that were not free are not on the waitlist. */
  missed: boolean;
}

/** The rest of a group that waits beside the seats that are booked. */
export function WaitingToo({ booking, missed }: Props) {
  const { t } = useTranslation('waitlist');
  const entry = booking.session.viewer.waitlistEntry;
  if (!entry) return missed ? <Notice tone="problem" title={t('too.missed')} /> : null;
  return (
    <Notice
      tone="info"
      title={
        entry.status === 'OFFERED'
          ? t('too.offered')
          : t('too.title', { count: entry.seats, position: entry.position ?? 1 })
      }
    >
      <LinkButton
        to="/wachtlijst/$entryId"
        params={{ entryId: entry.id }}
        search={{}}
        variant="default"
        size="sm"
      >
        {t('too.open')}
      </LinkButton>
    </Notice>
  );
}
