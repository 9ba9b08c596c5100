import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingSeatFragment, SeatTimesFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Bone, Bones } from '../../../ui/bones.js';
import classes from '../booking.module.css';

const QrCode = lazy(async () => ({ default: (await import('../../../ui/qr-code.js')).QrCode }));

/** The QR code that the trainer scans at the door: from the day before until the end. */
export function CheckInCode({ seat, session }: { seat: BookingSeatFragment; session: SeatTimesFragment }) {
  const { t } = useTranslation('participants');
  const f = useFormats();
  const { canCheckIn, checkInFrom } = seat.viewer;
  if (!seat.checkInUrl || session.status !== 'PUBLISHED') return null;
  if (!canCheckIn)
    return new Date(checkInFrom) > new Date() ? (
      <p className={classes.later}>{t('qrLater', { from: f.date(checkInFrom, session.zone) })}</p>
    ) : null;
  const code = seat.checkInCode ?? '';
  return (
    <section className={classes.section}>
      <h2>{t('qrTitle')}</h2>
      <p className={classes.later}>{t('qrText')}</p>
      <Suspense
        fallback={
          <Bones>
            <Bone width="16rem" height="16rem" />
          </Bones>
        }
      >
        <QrCode value={seat.checkInUrl} title={t('qrAlt')} />
      </Suspense>
      <p className={classes.number}>
        {t('qrCode', { code: code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code })}
      </p>
    </section>
  );
}
