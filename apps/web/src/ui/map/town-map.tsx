import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { clusters, keyOf, type TownPoint } from './clusters.js';
import { bounds, provinces } from './outline.js';
import classes from './town-map.module.css';

interface Props {
  /** What is on it, for who cannot see it. */
  label: string;
  /** A town, or some that lie close together, with what is there: for who cannot see it. */
  nameOf: (town: string, count: number) => string;
  points: readonly TownPoint[];
  /** The key of a town. */
  chosen: string | undefined;
  onChoose: (key: string) => void;
  tilesUrl?: string | null | undefined;
  tilesAttribution?: string | null | undefined;
}

/** The zoom from which there is room for the names of the towns. */
const namesFrom = 8.5;

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Provinces drawn from an outline (street tiles below them where there is a server) and the towns with their counts. */
export function TownMap({ label, nameOf, points, chosen, onChoose, tilesUrl, tilesAttribution }: Props) {
  const { t } = useTranslation('maps');
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(undefined);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const named = useRef(nameOf);
  named.current = nameOf;

  useEffect(() => {
    if (!box.current) return;
    const made = L.map(box.current, {
      zoomSnap: 0.25,
      minZoom: 6,
      maxZoom: tilesUrl ? 16 : 11,
      maxBounds: L.latLngBounds(bounds).pad(0.4),
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      zoomAnimation: !reducedMotion(),
      fadeAnimation: !reducedMotion(),
    });
    L.control
      .zoom({ position: 'topright', zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') })
      .addTo(made);
    L.control
      .attribution({ prefix: false })
      .addAttribution(credit(t('mapCredit'), 'https://mapsvg.com/maps/netherlands'))
      .addAttribution(credit(t('placesCredit'), 'https://www.geonames.org'))
      .addTo(made);
    if (tilesUrl) L.tileLayer(tilesUrl, { attribution: tilesAttribution ?? '' }).addTo(made);
    L.geoJSON(provinces, {
      interactive: false,
      style: { className: tilesUrl ? classes.border : classes.land },
    }).addTo(made);
    made.fitBounds(bounds, { padding: [8, 8] });
    map.current = made;
    return () => {
      made.remove();
      map.current = undefined;
    };
  }, [t, tilesUrl, tilesAttribution]);

  useEffect(() => {
    const shown = map.current;
    if (!shown) return;
    const markers = L.layerGroup().addTo(shown);
    const draw = () => {
      markers.clearLayers();
      const place = (point: TownPoint) => shown.latLngToContainerPoint([point.latitude, point.longitude]);
      for (const { towns, count, latitude, longitude } of clusters(points, place)) {
        const [first] = towns;
        const isChosen = towns.some((point) => keyOf(point) === chosen);
        const name = towns.map(({ town }) => town).join(', ');
        const size = 28 + Math.min(24, Math.sqrt(count) * 4);
        const marker = L.marker([latitude, longitude], {
          icon: L.divIcon({
            className: `${classes.marker} ${isChosen ? classes.chosen : ''}`,
            html: `<span>${count}</span>`,
            iconSize: [size, size],
          }),
          riseOnHover: true,
        });
        const label = document.createElement('span');
        label.textContent =
          towns.length > 3
            ? `${towns
                .slice(0, 3)
                .map(({ town }) => town)
                .join(', ')} …`
            : name;
        marker.bindTooltip(label, {
          direction: 'top',
          offset: [0, -size / 2],
          className: classes.label ?? '',
          permanent: shown.getZoom() >= namesFrom,
        });
        marker.on('click', () => {
          if (towns.length === 1 && first) choose.current(keyOf(first));
          else
            shown.flyToBounds(
              L.latLngBounds(towns.map((point) => [point.latitude, point.longitude])).pad(0.5),
              { animate: !reducedMotion(), duration: 0.4 },
            );
        });
        marker.addTo(markers);
        marker.getElement()?.setAttribute('aria-label', named.current(name, count));
      }
    };
    draw();
    shown.on('zoomend', draw);
    return () => {
      shown.off('zoomend', draw);
      markers.remove();
    };
  }, [points, chosen, t, tilesUrl, tilesAttribution]);

  return <div ref={box} className={classes.map} role="region" aria-label={label} />;
}

const credit = (text: string, address: string) =>
  `<a href="${address}" rel="noreferrer">${text}</a> (<a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">CC BY 4.0</a>)`;
