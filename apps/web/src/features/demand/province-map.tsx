import { useMemo, useState } from 'react';
import { IconList, IconMap } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DemandQuery } from '../../gql/demand/graphql.js';
import { useSettings } from '../../lib/use-viewer.js';
import { keyOf } from '../../ui/map/clusters.js';
import { TownMap } from '../../ui/map/town-map.js';
import { ViewSwitch } from '../../ui/view-switch.js';
import { Bars } from './bars.js';
import classes from './radar.module.css';
import { provinces } from './search.js';

const route = getRouteApi('/vraagradar');

/** How many people per province: circles on a map, or the same as a list. */
export function ProvinceMap({ places }: { places: DemandQuery['demand']['byProvince'] }) {
  const { t } = useTranslation('radar');
  const { provincie } = route.useSearch();
  const navigate = route.useNavigate();
  const settings = useSettings();
  const [view, setView] = useState<'map' | 'list'>('map');
  const points = useMemo(
    () =>
      places.flatMap(({ province, latitude, longitude, people: count }) =>
        province && typeof latitude === 'number' && typeof longitude === 'number'
          ? [{ town: province, latitude, longitude, count }]
          : [],
      ),
    [places],
  );
  const anywhere = places.find(({ province }) => !province)?.people ?? 0;
  const chosen = points.find(({ town }) => town === provincie);
  const choose = (name: string | undefined) =>
    void navigate({
      search: (before) => ({
        ...before,
        provincie: provinces.find((province) => province === name && name !== provincie),
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.column}>
      <div className={classes.mapHead}>
        <h2 className={classes.title}>{view === 'map' ? t('map') : t('byProvince')}</h2>
        <ViewSwitch
          label={t('mapAs')}
          views={[
            { value: 'map', label: t('asMap'), Icon: IconMap },
            { value: 'list', label: t('asList'), Icon: IconList },
          ]}
          shown={view}
          onShow={setView}
        />
      </div>
      {view === 'map' && settings && (
        <>
          <p className={classes.quiet}>{t('mapHint')}</p>
          <TownMap
            label={t('map')}
            nameOf={(place, count) => t('mapMarker', { place, count })}
            points={points}
            chosen={chosen && keyOf(chosen)}
            onChoose={(key) => choose(points.find((point) => keyOf(point) === key)?.town)}
            tilesUrl={settings.tilesUrl}
            tilesAttribution={settings.tilesAttribution}
          />
        </>
      )}
      {view === 'list' && (
        <Bars
          title={t('byProvince')}
          rows={points.map(({ town, count }) => ({
            key: town,
            name: (
              <button
                type="button"
                className={classes.choose}
                aria-pressed={town === provincie}
                onClick={() => choose(town)}
              >
                {town}
              </button>
            ),
            people: count,
          }))}
        />
      )}
      {anywhere > 0 && <p className={classes.quiet}>{t('notOnMap', { count: anywhere })}</p>}
    </div>
  );
}
