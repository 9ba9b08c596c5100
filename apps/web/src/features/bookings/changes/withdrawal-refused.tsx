import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment, WithdrawalRefusal } from '../../../gql/bookings/graphql.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import classes from '../booking.module.css';

interface Props {
  booking: BookingDetailFragment;
  reason: WithdrawalRefusal | null | undefined;
}

/** Why there is no withdrawal here, and what there is instead. */
export function WithdrawalRefused({ booking, reason }: Props) {
  const { t } = useTranslation('changes');
  return (
    <div className={classes.head}>
      <Notice tone="info" title={t('withdraw.notPossible')}>
        {t(`withdraw.${reason ?? 'NOT_BOOKED'}`)}
      </Notice>
      <div className={classes.actions}>
        <LinkButton to="/boekingen/$id" params={{ id: booking.id }} search={{}}>
          {booking.viewer.canCancel ? t('withdraw.cancelInstead') : t('withdraw.toBooking')}
        </LinkButton>
      </div>
    </div>
  );
}
