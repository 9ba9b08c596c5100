import { useMemo, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TrainingsMapDocument } from '../../gql/trainings/graphql.js';
import { useSettings } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { keyOf, mergeTowns } from '../../ui/map/clusters.js';
import { TownMap } from '../../ui/map/town-map.js';
import classes from './map-view.module.css';
import { NoResults } from './no-results.js';
import { filterOf } from './search.js';
import { SessionLine } from './session-line.js';
import { useTrainingsSearch } from './use-trainings-search.js';

/** Where the sessions are: a map, and beside it the same towns as a list. */
export function MapView() {
  const { t } = useTranslation('trainings');
  const { search, narrow } = useTrainingsSearch();
  const settings = useSettings();
  const [town, setTown] = useState<string>();
  const { data, previousData, error, refetch } = useQuery(TrainingsMapDocument, {
    variables: { filter: filterOf(search) },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.trainingsMap;
  const points = useMemo(
    () =>
      found &&
      mergeTowns(
        found.map((point) => ({ ...point, count: point.sessionCount })),
        (a, b) => ({ sessions: [...a.sessions, ...b.sessions] }),
      ),
    [found],
  );
  if (error && !points) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!points || !settings) {
    return (
      <Bones>
        <Bone height="34rem" />
      </Bones>
    );
  }
  if (points.length === 0) return <NoResults />;
  const chosen = points.find((point) => keyOf(point) === town);
  const sorted = [...points].sort((a, b) => b.count - a.count || a.town.localeCompare(b.town));
  return (
    <section className={classes.view}>
      <TownMap
        label={t('mapLabel')}
        nameOf={(town, count) => t('mapTown', { town, count })}
        points={points}
        chosen={chosen && keyOf(chosen)}
        onChoose={setTown}
        tilesUrl={settings.tilesUrl}
        tilesAttribution={settings.tilesAttribution}
      />
      <div className={classes.side}>
        {chosen ? (
          <>
            <button type="button" className={classes.back} onClick={() => setTown(undefined)}>
              <IconArrowLeft size={16} aria-hidden="true" /> {t('allTowns')}
            </button>
            <h2 className={classes.title}>{t('sessionsIn', { town: chosen.town })}</h2>
            {[...chosen.sessions]
              .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
              .map((session) => (
                <SessionLine key={session.id} session={session} withDate />
              ))}
            {chosen.count > chosen.sessions.length && (
              <button
                type="button"
                className={classes.more}
                onClick={() =>
                  narrow({
                    plaats: chosen.town,
                    bij: [chosen.latitude, chosen.longitude],
                    straal: 5,
                    weergave: undefined,
                  })
                }
              >
                {t('mapMore', { town: chosen.town })}
              </button>
            )}
          </>
        ) : (
          <>
            <h2 className={classes.title}>{t('mapTowns')}</h2>
            <p className={classes.hint}>
              {t('mapHint')} {t('onlineNotOnMap')}
            </p>
            <ul className={classes.towns}>
              {sorted.map((point) => (
                <li key={keyOf(point)}>
                  <button
                    type="button"
                    aria-label={t('mapTown', { town: point.town, count: point.count })}
                    onClick={() => setTown(keyOf(point))}
                  >
                    <span>{point.town}</span> <span className={classes.count}>{point.count}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
