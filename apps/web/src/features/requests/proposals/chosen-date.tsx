import { useTranslation } from 'react-i18next';
import type { ProposalsRequestFragment } from '../../../gql/proposals/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { Notice } from '../../../ui/notice.js';

/** Which date won and why, and what is kept for those who asked. */
export function ChosenDate({ request }: { request: ProposalsRequestFragment }) {
  const { t } = useTranslation('proposals');
  const f = useFormats();
  const { session, voters } = request;
  const proposal = request.proposals.find(({ status }) => status === 'CHOSEN');
  const date = proposal?.dates.find(({ chosen }) => chosen);
  if (!proposal || !date || !session) return null;
  const { yes, ifNeedBe, gathers } = date;
  const { firstRight } = session;
  const when = `${f.date(date.startsAt, date.zone)}, ${f.timeRange(date.startsAt, date.endsAt, date.zone)}`;
  return (
    <Notice tone="info" title={t('chosen.title', { date: when })}>
      <p>
        {t('chosen.text', { trainer: proposal.trainer.name, title: proposal.title })}{' '}
        {t('chosen.why', { count: gathers, voters, yes, ifNeedBe, min: proposal.minSeats })}
      </p>
      {firstRight && firstRight.seats > 0 && (
        <p>
          {t('chosen.reserved', {
            count: firstRight.seats,
            date: f.dateTime(firstRight.until, session.zone),
          })}
        </p>
      )}
    </Notice>
  );
}
