import { useTranslation } from 'react-i18next';
import type { StudioSessionPageQuery } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import { ReserveLine } from '../../ui/reserve-line.js';
import { SeatBar } from '../../ui/seat-bar.js';
import classes from './running.module.css';

type Session = NonNullable<StudioSessionPageQuery['session']>;

/** Where a date stands: the bar, who waits, when it is decided, when participants pay. */
export function SessionState({ session }: { session: Session }) {
  const { t } = useTranslation('running');
  const f = useFormats();
  const { zone, runsAt, decisionAt, waitlistLength, paymentMode, status, minSeats, price } = session;
  if (status === 'CANCELLED')
    return (
      <Notice
        tone="info"
        title={session.cancelReason === 'TOO_FEW' ? t('state.tooFew') : t('state.cancelled')}
      >
        {session.cancelledAt && t('state.cancelledAt', { date: f.dateTime(session.cancelledAt) })}
      </Notice>
    );
  const rows: [string, string][] = [];
  if (minSeats > 1)
    rows.push([
      t('state.decision'),
      runsAt
        ? t('state.runs', { date: f.dateTime(runsAt, zone) })
        : decisionAt
          ? t('state.decisionAt', { date: f.dateTime(decisionAt, zone) })
          : t('state.noDecision'),
    ]);
  if (price.exVatCents) rows.push([t('state.payment'), t(`state.${paymentMode}`)]);
  rows.push([
    t('state.waitlist'),
    waitlistLength > 0 ? t('state.waiting', { count: waitlistLength }) : t('state.nobody'),
  ]);
  return (
    <div className={classes.state}>
      <SeatBar session={session} scale />
      <ReserveLine session={session} />
      <dl className={classes.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
