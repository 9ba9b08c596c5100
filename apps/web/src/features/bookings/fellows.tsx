import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { BookingFellowsDocument } from '../../gql/bookings/graphql.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './booking.module.css';

/** The other participants who show who they are, for who does so too; a word on how, for who does not. */
export function Fellows({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation('bookings');
  const { data } = useQuery(BookingFellowsDocument, {
    variables: { id: bookingId },
    fetchPolicy: 'cache-and-network',
  });
  const session = data?.booking?.session;
  if (!session?.viewer.seat) return null;
  return (
    <section className={classes.section}>
      <h2>{t('booking.fellows')}</h2>
      <FellowList fellows={session.fellows} />
    </section>
  );
}

function FellowList({
  fellows,
}: {
  fellows: readonly { firstName: string; organisation?: string | null }[] | null | undefined;
}) {
  const { t } = useTranslation('bookings');
  if (!fellows)
    return (
      <p>
        {t('booking.fellowsHint')}{' '}
        <TextLink to="/instellingen" search={{ deel: 'profiel' }}>
          {t('booking.fellowsSettings')}
        </TextLink>
      </p>
    );
  if (fellows.length === 0) return <p>{t('booking.fellowsNone')}</p>;
  return (
    <ul>
      {fellows.map(({ firstName, organisation }, index) => (
        <li key={index}>{[firstName, organisation].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  );
}
