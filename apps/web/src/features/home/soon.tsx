import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SoonDocument } from '../../gql/home/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { rememberedNear, rememberNear, type Near } from '../../lib/near.js';
import { Button } from '../../ui/button.js';
import { Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { OfferCard, OfferCardBone } from '../../ui/offer-card.js';
import { PlaceField } from '../../ui/place-field.js';
import classes from './home-page.module.css';

takeGiven(SoonDocument);

const radiusKm = 30;

/** The six trainings that start first, in the whole country or near a town. */
export function Soon() {
  const { t } = useTranslation(['home', 'shell']);
  const [near, setNear] = useState<Near | undefined>(rememberedNear);
  const filter = near && {
    near: { latitude: near.latitude, longitude: near.longitude, radiusKm },
  };
  const { data, error, loading, previousData, refetch } = useQuery(SoonDocument, {
    variables: { filter: filter ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.trainings;
  const choose = (next: Near | undefined) => {
    rememberNear(next);
    setNear(next);
  };
  const search = near ? { plaats: near.town, bij: [near.latitude, near.longitude] as [number, number] } : {};
  return (
    <section className={classes.section} aria-busy={loading}>
      <div className={classes.head}>
        <h2 className={classes.heading}>{near ? t('soonNear', { town: near.town }) : t('soon')}</h2>
        <div className={classes.near}>
          <PlaceField label={t('near')} hideLabel value={near} onChange={choose} />
        </div>
      </div>
      {!found && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!found && !error && (
        <Bones>
          <div className={classes.grid}>
            {Array.from({ length: 6 }, (_, card) => (
              <OfferCardBone key={card} />
            ))}
          </div>
        </Bones>
      )}
      {found && found.edges.length > 0 && (
        <>
          <ul className={classes.grid}>
            {found.edges.map(({ node, session, distanceKm }) => (
              <li key={node.id} style={{ display: 'grid' }}>
                <OfferCard training={node} session={session} distanceKm={distanceKm} />
              </li>
            ))}
          </ul>
          <p className={classes.more}>
            <LinkButton to="/trainingen" search={search} variant="default">
              {t('soonAll', { count: found.totalCount })}
            </LinkButton>
          </p>
        </>
      )}
      {found && found.edges.length === 0 && near && (
        <EmptyState
          title={t('soonNone', { radius: radiusKm, town: near.town })}
          actions={<Button onClick={() => choose(undefined)}>{t('everywhere')}</Button>}
        >
          {t('soonNoneText')}
        </EmptyState>
      )}
      {found && found.edges.length === 0 && !near && (
        <EmptyState
          title={t('nothingYet')}
          actions={<LinkButton to="/studio">{t('shell:offerTraining')}</LinkButton>}
        >
          {t('nothingYetText')}
        </EmptyState>
      )}
    </section>
  );
}
