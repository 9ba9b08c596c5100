import { isLive } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import type { ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import classes from './proposals.module.css';

/** Which date won and why; one's own seat, and what is kept for those who asked. */
export function ChosenDate({ request }: { request: ProposalsRequestFragment }) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const { session, voters } = request;
  const proposal = request.proposals.find(({ status }) => status === 'CHOSEN');
  const date = proposal?.dates.find(({ chosen }) => chosen);
  if (!proposal || !date || !session) return null;
  const { yes, ifNeedBe, gathers } = date;
  const { firstRight, viewer, training } = session;
  const booking = viewer.booking && isLive(viewer.booking.status) ? viewer.booking : undefined;
  const offer = viewer.waitlistEntry?.status === 'OFFERED' ? viewer.waitlistEntry : undefined;
  const when = `${f.date(date.startsAt, date.zone)}, ${f.timeRange(date.startsAt, date.endsAt, date.zone)}`;
  return (
    <Notice tone="info" title={t('chosen.title', { date: when })}>
      <p>
        {t('chosen.text', { trainer: proposal.trainer.name, title: proposal.title })}{' '}
        {t('chosen.why', { count: gathers, voters, yes, ifNeedBe, min: proposal.minSeats })}
      </p>
      {offer?.offerUntil && (
        <p>
          <strong>{t('chosen.firstRight', { date: f.dateTime(offer.offerUntil, session.zone) })}</strong>
        </p>
      )}
      {!offer && firstRight && firstRight.seats > 0 && (
        <p>
          {t('chosen.reserved', {
            count: firstRight.seats,
            date: f.dateTime(firstRight.until, session.zone),
          })}
        </p>
      )}
      <div className={classes.acts}>
        {offer && (
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: offer.id }} search={{}}>
            {t('chosen.toOffer')}
          </LinkButton>
        )}
        {booking && !offer && (
          <LinkButton to="/boekingen/$id" params={{ id: booking.id }} search={{}}>
            {t('chosen.toBooking')}
          </LinkButton>
        )}
        <LinkButton to="/trainingen/$slug" params={{ slug: training.slug }} variant="default">
          {t('chosen.toSession')}
        </LinkButton>
      </div>
    </Notice>
  );
}
