import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MyOffersDocument } from '../../gql/home/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import classes from './home-page.module.css';

/** Seats that are offered to the reader and do not wait: first of all on the first page. */
export function MyOffers() {
  const { viewer } = useViewer();
  return viewer ? <Offers /> : null;
}

function Offers() {
  const { t } = useTranslation('home');
  const f = useFormats();
  const { data } = useQuery(MyOffersDocument, { fetchPolicy: 'cache-and-network' });
  const offers = data?.viewer?.waitlist.filter(({ status }) => status === 'OFFERED') ?? [];
  if (offers.length === 0) return null;
  return (
    <section className={classes.offers} aria-label={t('offers')}>
      {offers.map(({ id, seats, offerUntil, session }) => (
        <Notice key={id} tone="done" title={t('offer', { count: seats, title: session.training.title })}>
          <p>
            {f.date(session.startsAt, session.zone)}
            {offerUntil && ` · ${t('offerUntil', { date: f.dateTime(offerUntil, session.zone) })}`}
          </p>
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: id }} search={{}} size="sm">
            {t('toOffer')}
          </LinkButton>
        </Notice>
      ))}
    </section>
  );
}
