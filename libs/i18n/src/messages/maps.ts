import type { Messages } from '../messages.js';

/** What stands on every map. */
export const maps = {
  nl: {
    mapCredit: 'Provincies: MapSVG',
    placesCredit: 'Plaatsen: GeoNames',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
  },
  en: {
    mapCredit: 'Provinces: MapSVG',
    placesCredit: 'Places: GeoNames',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
} as const satisfies Messages;
