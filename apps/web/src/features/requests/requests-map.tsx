import { useMemo, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestsDocument, type RequestCardFragment } from '../../gql/requests/graphql.js';
import { useSettings } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { keyOf, mergeTowns } from '../../ui/map/clusters.js';
import { TownMap } from '../../ui/map/town-map.js';
import { NoRequests } from './no-requests.js';
import { PeopleMeter } from './people-meter.js';
import { RequestStatusBadge } from './request-status.js';
import classes from './requests-map.module.css';
import { filterOf, mapSize } from './search.js';

const route = getRouteApi('/leervragen');

const pointsOf = (found: readonly RequestCardFragment[]) =>
  mergeTowns(
    found.flatMap((request) => {
      const { town, latitude, longitude, joined: count } = request;
      return town && typeof latitude === 'number' && typeof longitude === 'number'
        ? [{ town, latitude, longitude, count, requests: [request] }]
        : [];
    }),
    (a, b) => ({ requests: [...a.requests, ...b.requests] }),
  ).sort((a, b) => b.count - a.count || a.town.localeCompare(b.town));

/** Where people want to learn: a map with so many people per town, and beside it what they ask for. */
export function RequestsMap() {
  const { t } = useTranslation('requests');
  const search = route.useSearch();
  const settings = useSettings();
  const [key, setKey] = useState<string>();
  const { data, previousData, error, refetch } = useQuery(RequestsDocument, {
    variables: { filter: filterOf(search), sort: 'JOINED', first: mapSize, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.requests;
  const points = useMemo(() => found && pointsOf(found.nodes), [found]);
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found || !points || !settings)
    return (
      <Bones>
        <Bone height="34rem" />
      </Bones>
    );
  if (found.nodes.length === 0) return <NoRequests />;
  const chosen = points.find((point) => keyOf(point) === key);
  const anywhere = found.nodes.filter(({ town }) => !town);
  return (
    <section className={classes.view} aria-label={t('map')}>
      <TownMap
        label={t('mapLabel')}
        nameOf={(town, count) => t('mapTown', { town, count })}
        points={points}
        chosen={chosen && keyOf(chosen)}
        onChoose={setKey}
        tilesUrl={settings.tilesUrl}
        tilesAttribution={settings.tilesAttribution}
      />
      <div className={classes.side}>
        {chosen ? (
          <>
            <button type="button" className={classes.back} onClick={() => setKey(undefined)}>
              <IconArrowLeft size={16} aria-hidden="true" /> {t('allTowns')}
            </button>
            <h2 className={classes.title}>{t('requestsIn', { town: chosen.town })}</h2>
            <Lines requests={chosen.requests} />
          </>
        ) : (
          <>
            <h2 className={classes.title}>{t('mapTowns')}</h2>
            <p className={classes.hint}>{t('mapHint')}</p>
            <ul className={classes.towns}>
              {points.map((point) => (
                <li key={keyOf(point)}>
                  <button type="button" onClick={() => setKey(keyOf(point))}>
                    <span>{point.town}</span>
                    <span className={classes.number}>{t('people', { count: point.count })}</span>
                  </button>
                </li>
              ))}
            </ul>
            {anywhere.length > 0 && (
              <>
                <h2 className={classes.title}>{t('anywhere')}</h2>
                <Lines requests={anywhere} />
              </>
            )}
          </>
        )}
        {found.totalCount > found.nodes.length && (
          <p className={classes.hint}>{t('mapMost', { count: found.nodes.length })}</p>
        )}
      </div>
    </section>
  );
}

const Lines = ({ requests }: { requests: readonly RequestCardFragment[] }) => {
  const { t } = useTranslation('requests');
  return (
    <ul className={classes.lines}>
      {requests.map((request) => (
        <li key={request.id}>
          <Link to="/leervragen/$slug" params={{ slug: request.slug }}>
            {request.title}
          </Link>
          <span className={classes.facts}>
            <PeopleMeter people={request.joined} /> {t('people', { count: request.joined })}
            <RequestStatusBadge request={request} />
          </span>
        </li>
      ))}
    </ul>
  );
};
