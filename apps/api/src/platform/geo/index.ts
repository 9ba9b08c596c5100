export { Geocoder, type AddressAsked, type GeoPlace } from './geocoder.js';
export { GeoModule } from './geo.module.js';
export { TOWNS_ATTRIBUTION } from './towns.geocoder.js';
